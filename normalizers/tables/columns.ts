import type { Cell } from '#model';
import type { Band, BodyRow } from './bands.ts';
import { legibility, type PrintedHeading } from './heading.ts';
import { isBlank } from './kind.ts';
import { cellsOf } from './piece.ts';

/** One printed column of figures: the spots it covers and the headings over it. */
export interface PrintedColumn extends PrintedHeading {
  readonly from: number;
  readonly to: number;
}

const isPrinted = (cell: Cell): boolean => !isBlank(cell.text);

/** The headings over the columns `from`–`to`, top down. */
const pathOver = (band: Band, from: number, to: number): readonly Cell[] => {
  const path: Cell[] = [];
  for (const spots of band.header) {
    for (const cell of cellsOf(spots.slice(from, to), 0)) {
      if (isPrinted(cell) && !path.includes(cell)) path.push(cell);
    }
  }
  return path;
};

const columnOver = (band: Band, from: number, to: number): PrintedColumn => {
  const path = pathOver(band, from, to);
  const at = path.at(-1)?.at ?? band.piece.grid.at;
  return { from, to, path: path.map((cell) => cell.text), at, ...legibility(path) };
};

/** The column borders as the lowest header row prints them. */
export const columnsByPlace = (band: Band): readonly PrintedColumn[] => {
  const lowest = band.header.at(-1);
  if (!lowest) return [];
  const columns: PrintedColumn[] = [];
  for (let from = band.from; from < band.piece.grid.columns; ) {
    const cell = lowest[from] ?? null;
    let to = from + 1;
    while (cell && to < band.piece.grid.columns && lowest[to] === cell) to += 1;
    columns.push(columnOver(band, from, to));
    from = to;
  }
  // Beyond the last heading stand only the ends of rows that a lost span has moved.
  while (columns.at(-1)?.path.length === 0 && !isMostlyFilled(band, columns.at(-1)?.from ?? 0)) columns.pop();
  return columns;
};

const isMostlyFilled = (band: Band, column: number): boolean =>
  2 * band.rows.filter((row) => row.spots[column]).length > band.rows.length;

/** Every heading of the band's header on its own, row by row: all that is left where spans are lost. */
export const headingsListed = (band: Band): readonly (readonly PrintedHeading[])[] =>
  band.header.map((spots) =>
    cellsOf(spots, 0)
      .filter(isPrinted)
      .map((cell) => ({ path: [cell.text], at: cell.at, ...legibility([cell]) })),
  );

/** The cells of a row from where its figures begin. */
export const figureCells = (row: BodyRow): readonly Cell[] => cellsOf(row.spots, row.from);
