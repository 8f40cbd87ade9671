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
const UNSTORABLE = /\u0000|\p{Cs}/gu;
/** The same as JSON.stringify writes them; a backslash of the text itself is doubled, so an odd one stands before them. */
const ESCAPED = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][\da-f]{2})/;

const REPLACEMENT = '\ufffd';

/** A report has 2,000 texts, and hardly any has NUL or a surrogate at all: that is quickly asked. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const SUSPECT = /[\u0000\ud800-\udfff]/;

const isStorable = (text: string): boolean => !SUSPECT.test(text) || text.search(UNSTORABLE) < 0;

const isStorableJson = (json: string): boolean => !json.includes('\\u') || !ESCAPED.test(json);

const codePoint = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

const characterNumber = (text: string, offset: number): number => [...text.slice(0, offset)].length + 1;

type Met = (character: string, at: number) => void;

const cleanText = (text: string, met: Met): string =>
  text.replace(UNSTORABLE, (character, offset: number) => {
    met(codePoint(character), characterNumber(text, offset));
    return REPLACEMENT;
  });

const cleanDeep = (value: unknown, met: Met): unknown => {
  if (typeof value === 'string') return cleanText(value, met);
  if (Array.isArray(value)) return value.map((item) => cleanDeep(item, met));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cleanDeep(item, met)]));
};

/** Columns of a table that hold text, and those that hold JSON. */
export interface TextColumns {
  readonly texts: readonly string[];
  readonly jsons: readonly string[];
}

/** The columns of a row that hold what no database holds. */
const unstorable = (row: Row, { texts, jsons }: TextColumns): readonly string[] => {
  const found: string[] = [];
  for (const name of texts) {
    const value = row[name];
    if (typeof value === 'string' && !isStorable(value)) found.push(name);
  }
  for (const name of jsons) {
    const value = row[name];
    if (typeof value === 'string' && !isStorableJson(value)) found.push(name);
  }
  return found;
};

/** A row that every engine takes as it is, and what had to be replaced for it by U+FFFD. */
export const storable = (
  row: Row,
  columns: TextColumns,
): { readonly row: Row; readonly replaced: readonly Replaced[] } => {
  const names = unstorable(row, columns);
  if (names.length === 0) return { row, replaced: [] };
  const replaced: Replaced[] = [];
  const cleaned: Record<string, Value> = { ...row };
  for (const column of names) {
    const value = `${row[column]}`;
    const met: Met = (character, at) => replaced.push({ column, character, at });
    cleaned[column] = columns.jsons.includes(column)
      ? JSON.stringify(cleanDeep(JSON.parse(value), met))
      : cleanText(value, met);
  }
  return { row: cleaned, replaced };
};
