import { forms, type Table } from '#forms';
import type { Grid } from '#model';
import { kindOf } from './kind.ts';
import { type Piece, pieceOf } from './piece.ts';
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
}

/** Two labels by chance are common (总计, 其他); a part of section two alone has three. */
const FEWEST_LABELS = 2;
/** Fewer figures than this are an index card or a contact list. */
const FEWEST_FIGURES = 4;

const tables: readonly Table[] = forms.flatMap((form) => form.tables);

const tableOf = (grid: Grid): string | null => {
  const texts = grid.cells.map((cell) => cell.text);
  const votes = tables.map((table) => ({ id: table.id, labels: labelCount(texts, table).printed }));
  const most = votes.reduce((a, b) => (b.labels > a.labels ? b : a));
  return most.labels >= FEWEST_LABELS ? most.id : null;
};

const figureCount = (grid: Grid): number => grid.cells.filter((cell) => kindOf(cell) === 'figure').length;

const hasLabels = (grid: Grid): boolean => grid.cells.some((cell) => kindOf(cell) === 'label');

/** Gathers the grids of a document by the table they are part of; a piece without headings goes with the one before. */
export const groupGrids = (grids: readonly Grid[]): Grouping => {
  const groups = new Map<string, Piece[]>();
  const unknown: Grid[] = [];
  let before: string | null = null;
  for (const grid of grids) {
    const goesOn = grid.continues || !hasLabels(grid);
    const table: string | null = tableOf(grid) ?? (goesOn ? before : null);
    if (table) groups.set(table, [...(groups.get(table) ?? []), pieceOf(grid)]);
    else if (figureCount(grid) >= FEWEST_FIGURES) unknown.push(grid);
    before = table;
  }
  return { groups: [...groups].map(([table, pieces]) => ({ table, pieces })), unknown };
};
