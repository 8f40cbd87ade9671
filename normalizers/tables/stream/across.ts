import type { Table } from '#forms';
import { labelsIn } from './label.ts';
import { namesOf } from './order.ts';
import type { StreamRow } from './row.ts';
import { isLine, runsIn } from './runs.ts';
import type { StreamWord } from './words.ts';

const middle = (box: StreamWord['box']): number => (box ? (box[0] + box[2]) / 2 : 0);

/**
 * Rows set beside each other, as section four is: the form's columns named once a row, all in order, and under them one
 * line with a figure for each; null where the words are not such a line.
 */
export const lineAcross = (table: Table, words: readonly StreamWord[]): readonly StreamRow[] | null => {
  const [part, ...others] = table.parts;
  const [line, ...lines] = runsIn(words).filter(({ figures }) => figures.length > 1);
  if (!part || others.length > 0 || !line || lines.length > 0) return null;
  const { rows, columns } = part;
  if (line.figures.length !== rows.length * columns.length || !isLine(line.figures)) return null;
  const headings = labelsIn(words.slice(0, line.from), namesOf(columns));
  // A heading of the first row reaches down over two lines, so the file may draw it before its fellows.
  const sorted = headings.some(({ box }) => box)
    ? headings.toSorted((a, b) => middle(a.box) - middle(b.box))
    : headings;
  const isWhole =
    sorted.length === line.figures.length && sorted.every(({ named }, at) => named === at % columns.length);
  if (!isWhole) return null;
  const groups = labelsIn(words.slice(0, line.from), namesOf(rows));
  if (groups.some(({ named }, at) => named < (groups[at - 1]?.named ?? 0))) return null;
  const texts = line.figures.map(({ text }) => text);
  return rows.map((row, at) => ({ row, part, figures: texts.slice(at * columns.length, (at + 1) * columns.length) }));
};
