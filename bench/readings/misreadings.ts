import type { Cell, Grid } from '#model';
import { kindOf } from '#normalizers/tables/kind';

/** A way in which a grid comes out wrong while the print is right: cells change, and the order of the file stays. */
export interface Misreading {
  readonly name: string;
  /** The wrong grid, or null where this one cannot go wrong so. */
  apply(grid: Grid, draw: () => number): Grid | null;
}

const pick = <T>(items: readonly T[], draw: () => number): T | undefined => items[Math.floor(draw() * items.length)];

const isFigure = (cell: Cell): boolean => kindOf(cell) === 'figure';

const figureRows = ({ cells }: Grid): readonly number[] => [...new Set(cells.filter(isFigure).map(({ row }) => row))];

const changed = (grid: Grid, change: (cell: Cell) => Cell | null): Grid => ({
  ...grid,
  cells: grid.cells.flatMap((cell) => change(cell) ?? []),
});

const rowsExchanged: Misreading = {
  name: 'figures of two rows exchanged',
  apply: (grid, draw) => {
    const rows = figureRows(grid);
    const a = pick(rows, draw);
    const b = pick(rows, draw);
    if (a === undefined || b === undefined || a === b) return null;
    return changed(grid, (cell) => {
      if (!isFigure(cell) || (cell.row !== a && cell.row !== b)) return cell;
      return { ...cell, row: cell.row === a ? b : a };
    });
  },
};

const shiftedDown: Misreading = {
  name: 'figures one row too low from a row on',
  apply: (grid, draw) => {
    const from = pick(figureRows(grid), draw);
    const last = grid.rows - 1;
    if (from === undefined || from === last) return null;
    return changed(grid, (cell) => {
      if (!isFigure(cell) || cell.row < from) return cell;
      return cell.row < last ? { ...cell, row: cell.row + 1 } : null;
    });
  },
};

const columnsExchanged: Misreading = {
  name: 'figures of two columns exchanged',
  apply: (grid, draw) => {
    const columns = [...new Set(grid.cells.filter(isFigure).map(({ column }) => column))];
    const a = pick(columns, draw);
    const b = pick(columns, draw);
    if (a === undefined || b === undefined || a === b) return null;
    return changed(grid, (cell) => {
      if (!isFigure(cell) || (cell.column !== a && cell.column !== b)) return cell;
      return { ...cell, column: cell.column === a ? b : a };
    });
  },
};

const slidRight: Misreading = {
  name: 'figures of a row one column too far right',
  apply: (grid, draw) => {
    const row = pick(figureRows(grid), draw);
    const columns = grid.cells.filter((cell) => cell.row === row && isFigure(cell)).map(({ column }) => column);
    if (columns.length < 2) return null;
    const next = new Map(columns.map((column, at) => [column, columns[at + 1]]));
    return changed(grid, (cell) => {
      if (cell.row !== row || !isFigure(cell)) return cell;
      const column = next.get(cell.column);
      return column === undefined ? null : { ...cell, column };
    });
  },
};

/** Where a format names the cells, a lost cell is lost to both readings: only what is drawn can be lost by the grid. */
const cellLost: Misreading = {
  name: 'a figure lost from its cell',
  apply: (grid, draw) => {
    const cell = grid.words ? pick(grid.cells.filter(isFigure), draw) : undefined;
    return cell ? changed(grid, (each) => (each === cell ? { ...each, text: '' } : each)) : null;
  },
};

const digitLost: Misreading = {
  name: 'a digit lost from its cell',
  apply: (grid, draw) => {
    const cell = grid.words
      ? pick(
          grid.cells.filter(({ text }) => /^\d{2,}$/.test(text)),
          draw,
        )
      : undefined;
    return cell ? changed(grid, (each) => (each === cell ? { ...each, text: each.text.slice(1) } : each)) : null;
  },
};

export const misreadings: readonly Misreading[] = [
  rowsExchanged,
  shiftedDown,
  columnsExchanged,
  slidRight,
  cellLost,
  digitLost,
];
