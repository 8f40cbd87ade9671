import type { Cell } from '#model';
import type { Found } from './found.ts';
import { placeIn, type TextLine } from './text-line.ts';

/** A quoted cell over more lines than this is an unclosed quotation mark. */
const LONGEST_CELL = 20;

/**
 * The table that begins at a line as a spreadsheet pastes it: tabs part the cells, a quoted cell may hold line breaks
 * and tabs. Null where no tab parts two cells: one before a paragraph only indents it.
 */
export const tabTable = (lines: readonly TextLine[], at: number): Found | null => {
  const first = lines[at];
  const cells: Cell[] = [];
  let [row, columns, end] = [0, 0, at];
  let isTable = false;
  for (; end < lines.length; row += 1) {
    const fields = recordFrom(lines, end);
    if (!fields[0]?.delimited) break;
    isTable ||= fields.some(({ text, delimited }) => delimited && text !== '');
    columns = Math.max(columns, fields.length);
    fields.forEach(({ text, line, from, to }, column) => {
      cells.push({ row, column, rowSpan: 1, colSpan: 1, text, at: placeIn(line, from, to) });
    });
    end += linesOf(fields);
  }
  if (!isTable || !first) return null;
  return {
    grid: { kind: 'grid', rows: row, columns, cells, evidence: 'delimited', at: placeIn(first) },
    lines: end - at,
  };
};

interface Field {
  readonly text: string;
  readonly line: TextLine;
  readonly from: number;
  readonly to: number;
  /** Whether a tab ends it. */
  readonly delimited: boolean;
  /** How many lines further it ends. */
  readonly breaks: number;
}

const linesOf = (fields: readonly Field[]): number => fields.reduce((sum, { breaks }) => sum + breaks, 1);

const recordFrom = (lines: readonly TextLine[], first: number): readonly Field[] => {
  const fields: Field[] = [];
  let at = first;
  let from = 0;
  for (let line = lines[at]; line; line = lines[at]) {
    const { text, to, delimited, breaks } = quotedField(lines, at, line, from) ?? plainField(line, from);
    fields.push({ text, line, from, to: breaks > 0 ? line.text.length : to, delimited, breaks });
    if (!delimited) return fields;
    at += breaks;
    from = to + 1;
  }
  return fields;
};

type Read = Pick<Field, 'text' | 'to' | 'delimited' | 'breaks'>;

const plainField = ({ text }: TextLine, from: number): Read => {
  const tab = text.indexOf('\t', from);
  const to = tab < 0 ? text.length : tab;
  return { text: text.slice(from, to).trim(), to, delimited: tab >= 0, breaks: 0 };
};

/** A quotation mark opens a cell only if a closing one stands before a tab or a line's end. */
const quotedField = (lines: readonly TextLine[], at: number, { text }: TextLine, from: number): Read | null => {
  if (text[from] !== '"') return null;
  const read: string[] = [];
  for (let breaks = 0; breaks <= LONGEST_CELL; breaks += 1) {
    const line = lines[at + breaks]?.text;
    if (line === undefined) return null;
    const start = breaks === 0 ? from + 1 : 0;
    const close = closingQuote(line, start);
    if (close === null) {
      read.push(line.slice(start));
      continue;
    }
    if (close + 1 < line.length && line[close + 1] !== '\t') return null;
    read.push(line.slice(start, close));
    const text = read.join('\n').replaceAll('""', '"').trim();
    return { text, to: close + 1, delimited: line[close + 1] === '\t', breaks };
  }
  return null;
};

const closingQuote = (line: string, from: number): number | null => {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 2)) if (line[at + 1] !== '"') return at;
  return null;
};
