import { forms, type Table } from '#forms';
import type { Grid } from '#model';
import { kindOf } from './kind.ts';
import { type Piece, pieceOf } from './piece.ts';
import { printsAgain, saysTheSame } from './repeated.ts';
import { labelCount } from './vocabulary.ts';

/** Printed grids that make up one table of the form, in document order. */
export interface TableGroup {
  /** The id that the forms share, such as `requests`. */
  readonly table: string;
  readonly pieces: readonly Piece[];
}

export interface Grouping {
  readonly groups: readonly TableGroup[];
  /** Grids with figures that belong to no table of any form. */
  readonly unknown: readonly Grid[];
  /** Tables printed once more, with other figures than the first time. */
  readonly repeated: readonly Repeated[];
}

interface Repeated {
  readonly table: string;
  readonly grid: Grid;
}

/** Two labels by chance are common (总计, 其他); a part of section two alone has three. */
const FEWEST_LABELS = 2;
/** Fewer figures than this are an index card or a contact list. */
const FEWEST_FIGURES = 4;

const allTables: readonly Table[] = forms.flatMap((form) => form.tables);

const tableOf = (grid: Grid): string | null => {
  const texts = grid.cells.map((cell) => cell.text);
  const votes = allTables.map((table) => ({ id: table.id, labels: labelCount(texts, table).printed }));
  const most = votes.reduce((a, b) => (b.labels > a.labels ? b : a));
  return most.labels >= FEWEST_LABELS ? most.id : null;
};

const figureCount = (grid: Grid): number => grid.cells.filter((cell) => kindOf(cell) === 'figure').length;

const hasLabels = (grid: Grid): boolean => grid.cells.some((cell) => kindOf(cell) === 'label');

interface Printings {
  readonly first: Grid[];
  readonly again: Grid[];
}

/** A piece without labels of its own belongs to the printing that it goes on with. */
const printingOf = ({ first, again }: Printings, grid: Grid, table: string): Grid[] => {
  if (again.length === 0) return printsAgain(first, grid, table) ? again : first;
  return !hasLabels(grid) || printsAgain(first, grid, table, 1) ? again : first;
};

const repeatedIn = ([table, { first, again }]: readonly [string, Printings]): readonly Repeated[] =>
  again.length === 0 || saysTheSame(first, again) ? [] : again.map((grid) => ({ table, grid }));

/**
 * Gathers the grids of a document by the table they are part of; a piece without headings goes with the one before.
 * Of a table printed twice (汇总 beside 本级) the first printing counts, and the other is told.
 */
export const groupGrids = (grids: readonly Grid[]): Grouping => {
  const tables = new Map<string, Printings>();
  const unknown: Grid[] = [];
  let before: string | null = null;
  for (const grid of grids) {
    const goesOn = grid.continues || !hasLabels(grid);
    const table: string | null = tableOf(grid) ?? (goesOn ? before : null);
    if (table) {
      const printings = tables.get(table) ?? { first: [], again: [] };
      tables.set(table, printings);
      printingOf(printings, grid, table).push(grid);
    } else if (figureCount(grid) >= FEWEST_FIGURES) unknown.push(grid);
    before = table;
  }
  return {
    groups: [...tables].map(([table, { first }]) => ({ table, pieces: first.map(pieceOf) })),
    unknown,
    repeated: [...tables].flatMap(repeatedIn),
  };
};
