import type { Cell, Grid } from '#model';
import type { ReadElement } from './mammoth.ts';
import { textOf } from './text-of.ts';

/** A cell of a table with what stands in it, before its text is taken. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly content: readonly ReadElement[];
}

/** The printed cells of a table in row-major order, each in its column. */
export function placedCells(table: ReadElement): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  /** By column: the first row that no cell from above reaches into. */
  const free: number[] = [];
  for (const [row, { children = [] }] of (table.children ?? []).entries()) {
    let column = 0;
    for (const { rowSpan = 1, colSpan = 1, children: content = [] } of children) {
      while ((free[column] ?? 0) > row) column++;
      cells.push({ row, column, rowSpan, colSpan, content });
      for (let covered = column; covered < column + colSpan; covered++) free[covered] = row + rowSpan;
      column += colSpan;
    }
  }
  return cells.filter((cell) => !cell.content.some(({ styleId }) => styleId === 'Absent'));
}

/** @param table 0-based, in document order */
export function grid(cells: readonly PlacedCell[], table: number, continues: boolean): Grid {
  return {
    kind: 'grid',
    rows: cells.reduce((most, cell) => Math.max(most, cell.row + cell.rowSpan), 0),
    columns: cells.reduce((most, cell) => Math.max(most, cell.column + cell.colSpan), 0),
    cells: cells.map((cell) => printedCell(cell, table)),
    evidence: 'markup',
    continues,
    at: { table, row: 0, column: 0 },
  };
}

function printedCell({ row, column, rowSpan, colSpan, content }: PlacedCell, table: number): Cell {
  const paragraphs = content.filter(({ type }) => type === 'paragraph');
  const text = paragraphs.map(textOf).join('\n').trim();
  return { row, column, rowSpan, colSpan, text, at: { table, row, column } };
}
