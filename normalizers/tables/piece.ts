import type { Cell, Grid } from '#model';

/** A grid with the cell that covers each spot worked out. */
export interface Piece {
  readonly grid: Grid;
  /** `spots[row][column]`: the cell printed there, or null where a row is shorter than the grid. */
  readonly spots: readonly (readonly (Cell | null)[])[];
}

export const pieceOf = (grid: Grid): Piece => {
  const spots: (Cell | null)[][] = Array.from({ length: grid.rows }, () => Array(grid.columns).fill(null));
  for (const cell of grid.cells) {
    for (let row = cell.row; row < Math.min(cell.row + cell.rowSpan, grid.rows); row += 1) {
      spots[row]?.fill(cell, cell.column, Math.min(cell.column + cell.colSpan, grid.columns));
    }
  }
  return { grid, spots };
};

/** The different cells of a row from `from` on, left to right; a cell that spans is there once. */
export const cellsOf = (spots: readonly (Cell | null)[], from: number): readonly Cell[] => {
  const cells: Cell[] = [];
  for (const cell of spots.slice(from)) {
    if (cell && cell !== cells.at(-1)) cells.push(cell);
  }
  return cells;
};
