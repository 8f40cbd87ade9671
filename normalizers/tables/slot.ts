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
  const spots = row.spots.slice(from, to);
  const cells = cellsOf(spots, 0);
  const printed = cells.filter(isPrinted);
  const [only, ...more] = printed;
  if (spots.includes(null)) return { kind: 'unclear', cells: figureCells(row) };
  if (!only) return cells[0] ? { kind: 'cell', cell: cells[0] } : { kind: 'unclear', cells };
  const stays = only.column >= from && only.column + only.colSpan <= to;
  return more.length === 0 && stays ? { kind: 'cell', cell: only } : { kind: 'unclear', cells: printed };
};

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
  if (mode === 'place' && row.from === bandFrom) return columns.map((column) => underColumn(row, column));
  if (cells.length !== headings.length) return headings.map(() => ({ kind: 'unclear', cells }));
  return cells.map((cell) => ({ kind: 'cell', cell }));
};
