import type { Cut } from './case-file.ts';
import type { PrintedCell, Sheet } from './sheet.ts';

const pieces = (cell: PrintedCell, at: number, labels: Cut['labels']): readonly PrintedCell[] => {
  if (cell.row >= at || cell.row + cell.rowSpan <= at) return [cell];
  const isMostlyAbove = 2 * (at - cell.row) >= cell.rowSpan;
  const [above, below] = labels[cell.text] ?? (isMostlyAbove ? [cell.text, ''] : ['', cell.text]);
  return [
    { ...cell, rowSpan: at - cell.row, text: above },
    { ...cell, row: at, rowSpan: cell.row + cell.rowSpan - at, text: below },
  ];
};

/** Merged cells that cross the row `at` are printed in two pieces. */
export const cutRows = (sheet: Sheet, at: number, labels: Cut['labels']): Sheet => ({
  ...sheet,
  cells: sheet.cells.flatMap((cell) => pieces(cell, at, labels)),
});

const shift = (sheet: Sheet, from: number, to: number): Sheet => ({
  ...sheet,
  rows: to - from,
  cells: sheet.cells
    .filter((cell) => cell.row >= from && cell.row < to)
    .map((cell) => ({ ...cell, row: cell.row - from })),
  marks: new Map(
    [...sheet.marks].filter(([, row]) => row >= from && row < to).map(([name, row]) => [name, row - from]),
  ),
  headRows: from === 0 ? sheet.headRows : 0,
});

/** The two sheets that a cut before row `at` leaves. */
export const cutApart = (sheet: Sheet, at: number, labels: Cut['labels']): readonly [Sheet, Sheet] => {
  const cut = cutRows(sheet, at, labels);
  return [shift(cut, 0, at), shift(cut, at, sheet.rows)];
};
