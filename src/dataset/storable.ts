import type { Row, Value } from './rows.ts';

/** A character that no database holds, and where it was. */
export interface Replaced {
  readonly column: string;
  /** `U+0000` or `U+D83D` */
  readonly character: string;
  /** Which character of the text it was, from 1. */
  readonly at: number;
}

/** NUL, which PostgreSQL has no text with, and halves of a surrogate pair, which are no UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must go
const UNSTORABLE = /\u0000|\p{Cs}/u;
const EACH_UNSTORABLE = new RegExp(UNSTORABLE, 'gu');
/** The same as JSON.stringify writes them; a backslash of the text itself is doubled, so an odd one stands before them. */
const ESCAPED = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][\da-f]{2})/;

const REPLACEMENT = '\ufffd';

const codePoint = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

const characterNumber = (text: string, offset: number): number => [...text.slice(0, offset)].length + 1;

const cleanText = (text: string, met: (character: string, at: number) => void): string =>
  text.replace(EACH_UNSTORABLE, (character, offset: number) => {
    met(codePoint(character), characterNumber(text, offset));
    return REPLACEMENT;
  });

const cleanDeep = (value: unknown, met: (character: string, at: number) => void): unknown => {
  if (typeof value === 'string') return cleanText(value, met);
  if (Array.isArray(value)) return value.map((item) => cleanDeep(item, met));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cleanDeep(item, met)]));
};

/** A row that every engine takes as it is, and what had to be replaced for it by U+FFFD. */
export const storable = (
  row: Row,
  json: ReadonlySet<string>,
): { readonly row: Row; readonly replaced: readonly Replaced[] } => {
  const replaced: Replaced[] = [];
  const cleaned: Record<string, Value> = {};
  for (const [column, value] of Object.entries(row)) {
    if (typeof value !== 'string') continue;
    const met = (character: string, at: number) => replaced.push({ column, character, at });
    if (json.has(column)) {
      if (ESCAPED.test(value)) cleaned[column] = JSON.stringify(cleanDeep(JSON.parse(value), met));
    } else if (UNSTORABLE.test(value)) {
      cleaned[column] = cleanText(value, met);
    }
  }
  return replaced.length === 0 ? { row, replaced } : { row: { ...row, ...cleaned }, replaced };
};
