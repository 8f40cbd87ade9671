/** Text that is HTML already. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

export type Content = string | number | Markup | null | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

// Controls have no place in HTML, and those that reorder text can make a figure read as another.
const STEERING = /(?![\t\n\r])[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;

const visible = (character: string): string => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/** Safe between tags and between the quotes of an attribute. */
export const escaped = (text: string): string =>
  text.replace(STEERING, visible).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');

const rendered = (content: Content): string => {
  if (content === null) return '';
  if (content instanceof Markup) return content.html;
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return `${content}`;
  return content.map(rendered).join('');
};

/** The only way to HTML: whatever is put in is escaped, unless it came out of `html` itself. Attributes are quoted. */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(parts.map((part, index) => part + rendered(contents[index] ?? null)).join(''));
