export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  /** The tag is `html.slice(from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** Elements whose content the parser reads as raw text. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp']);
const TAG_NAME = /[a-z][^\s/>]*/iy;
const QUOTE_OR_END = /["'>]/g;

/** Calls back for every tag outside comments, scripts and other raw text. Stops where the page ends inside one. */
export const scanTags = (html: string, onTag: (tag: Tag) => void): void => {
  let at = html.indexOf('<');
  while (at !== -1) {
    const next = readTag(html, at, onTag);
    at = next === -1 ? -1 : html.indexOf('<', next);
  }
};

/** Where to go on, or -1 where the page ends inside this tag. */
const readTag = (html: string, from: number, onTag: (tag: Tag) => void): number => {
  const mark = html.charAt(from + 1);
  if (mark === '!' || mark === '?') return endOfDeclaration(html, from);
  const closing = mark === '/';
  TAG_NAME.lastIndex = from + (closing ? 2 : 1);
  const begin = TAG_NAME.lastIndex;
  if (!TAG_NAME.test(html)) return from + 1;
  const name = html.slice(begin, TAG_NAME.lastIndex).toLowerCase();
  const to = closing ? html.indexOf('>', TAG_NAME.lastIndex) + 1 || -1 : endOfTag(html, TAG_NAME.lastIndex);
  if (to === -1) return -1;
  onTag({ name, closing, from, to });
  return closing || !RAW.has(name) ? to : endOfRaw(html, name, to);
};

const endOfDeclaration = (html: string, from: number): number => {
  const isComment = html.startsWith('<!--', from);
  if (isComment && html.startsWith('>', from + 4)) return from + 5;
  const end = isComment ? html.indexOf('-->', from + 4) : html.indexOf('>', from);
  return end === -1 ? -1 : end + (isComment ? 3 : 1);
};

const endOfTag = (html: string, from: number): number => {
  QUOTE_OR_END.lastIndex = from;
  while (QUOTE_OR_END.test(html)) {
    const at = QUOTE_OR_END.lastIndex - 1;
    const mark = html.charAt(at);
    if (mark === '>') return at + 1;
    if (!followsEquals(html, at)) continue;
    const end = html.indexOf(mark, at + 1);
    if (end === -1) return -1;
    QUOTE_OR_END.lastIndex = end + 1;
  }
  return -1;
};

/** Elsewhere in a tag a quote is part of a name. */
const followsEquals = (html: string, quote: number): boolean => {
  let at = quote - 1;
  while (html.charCodeAt(at) <= 0x20) at -= 1;
  return html.charCodeAt(at) === 0x3d;
};

const endOfRaw = (html: string, name: string, from: number): number => {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
};
