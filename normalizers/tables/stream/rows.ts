import type { Part, Table } from '#forms';
import { isUnit } from '../kind.ts';
import type { Piece } from '../piece.ts';
import { lineAcross } from './across.ts';
import { byEye } from './by-eye.ts';
import { labelBefore } from './label.ts';
import { keepsOrder, namesOf } from './order.ts';
import type { StreamRow } from './row.ts';
import { isBeside, isLine, runsIn } from './runs.ts';
import { type StreamWord, streamWords } from './words.ts';

/** After each row's label, the numbers up to the next word, where there is exactly one a column. */
const rowsOf = (part: Part, words: readonly StreamWord[]): readonly StreamRow[] => {
  const names = namesOf(part.rows);
  const rows = runsIn(words).flatMap(({ figures, from }): StreamRow[] => {
    if (figures.length !== part.columns.length) return [];
    const end = isUnit(words[from - 1]?.text ?? '') ? from - 1 : from;
    const label = labelBefore(words, from, names) ?? labelBefore(words, end, names);
    const row = label && part.rows[label.named];
    if (!row || !isLine(figures) || !isBeside(figures, label.box)) return [];
    return [{ row, part, figures: figures.map(({ text }) => text) }];
  });
  // What stands twice could be either.
  return rows.filter(({ row }) => rows.filter((other) => other.row === row).length === 1);
};

const partRows = (part: Part, words: readonly StreamWord[]): readonly StreamRow[] => {
  const inOrder = rowsOf(part, words);
  if (inOrder.length === part.rows.length) return inOrder;
  const known = new Set(inOrder.map(({ row }) => row));
  return [...inOrder, ...rowsOf(part, byEye(words)).filter(({ row }) => !known.has(row))];
};

/** The second reading of a table; it says nothing of a row that leaves it in doubt. */
export const streamRows = (table: Table, pieces: readonly Piece[]): readonly StreamRow[] => {
  const words = streamWords(pieces);
  const across = lineAcross(table, words);
  if (across) return across;
  return table.parts.filter((part) => keepsOrder(words, part.columns)).flatMap((part) => partRows(part, words));
};
