import type { Grid } from '#model';
import { type Piece, pieceOf } from './piece.ts';

/** The same print with rows as columns: some agencies set a table on its side. */
export const transposed = ({ grid }: Piece): Piece =>
  pieceOf({
    ...grid,
    rows: grid.columns,
    columns: grid.rows,
    cells: grid.cells
      .map((cell) => ({
        ...cell,
        row: cell.column,
        column: cell.row,
        rowSpan: cell.colSpan,
        colSpan: cell.rowSpan,
      }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
  } satisfies Grid);
