import type { Cell } from '#model';
import type { BodyRow } from './bands.ts';
import { figureCells, type PrintedColumn } from './columns.ts';
import { isBlank } from './kind.ts';
import { cellsOf } from './piece.ts';
import type { Resolution } from './resolve.ts';

/** What a row prints under one heading. */
export type Slot =
  | { readonly kind: 'cell'; readonly cell: Cell }
  /** Something is printed, but not which heading it belongs to. */
  | { readonly kind: 'unclear'; readonly cells: readonly Cell[] };

const isPrinted = (cell: Cell): boolean => !isBlank(cell.text);

const underColumn = (row: BodyRow, { from, to }: PrintedColumn): Slot => {
  const cells = cellsOf(row.spots.slice(from, to), 0);
  const printed = cells.filter(isPrinted);
  const only = printed[0] ?? cells[0];
  return only && printed.length <= 1 ? { kind: 'cell', cell: only } : { kind: 'unclear', cells: printed };
};

/** Whether every cell of the row stands under one heading, and every heading over a cell. */
const standsUnder = (row: BodyRow, columns: readonly PrintedColumn[]): boolean =>
  columns.every(({ from, to }) => !row.spots.slice(from, to).includes(null)) &&
  figureCells(row)
    .filter(isPrinted)
    .every((cell) => columns.some(({ from, to }) => cell.column >= from && cell.column + cell.colSpan <= to));

/** A row cut off after its label, its blank cells trimmed away. */
const isTrimmed = (row: BodyRow): boolean => !figureCells(row).some(isPrinted);

/** What a row prints under each heading of its band, in the headings' order. */
export const slotsOf = (row: BodyRow, resolution: Resolution, bandFrom: number): readonly Slot[] => {
  const { mode, columns, headings } = resolution;
  const cells = figureCells(row);
  const label = row.labels.at(-1);
  if (isTrimmed(row) && cells.length < headings.length && label) {
    const blank = cells[0] ?? { ...label, text: '' };
    return headings.map(() => ({ kind: 'cell', cell: blank }));
  }
  if (mode === 'place' && row.from === bandFrom && standsUnder(row, columns)) {
    return columns.map((column) => underColumn(row, column));
  }
  if (cells.length !== headings.length) return headings.map(() => ({ kind: 'unclear', cells }));
  return cells.map((cell) => ({ kind: 'cell', cell }));
};
