import { DocumentError } from '#model';
import type { RowGroup, TableCell } from './page.ts';

/** Spans over rows that push each row further right take a minute at 100,000 columns. */
const COLUMN_LIMIT = 10_000;

/** A cell with its place among all rows of the table; slots never overlap. */
export interface Slot {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly cell: TableCell;
}

/**
 * HTML's algorithm for forming a table: a cell goes to the next free column; a span over rows ends with its group.
 * Where HTML lets two cells overlap, the later one is narrowed and the cells after it keep their columns.
 * @throws DocumentError limit-exceeded for a table wider than any page
 */
export const placeCells = (groups: readonly RowGroup[]): readonly Slot[] => {
  const slots: Slot[] = [];
  let first = 0;
  for (const { rows } of groups) {
    /** By column: the row, counted from the group's first, from which it is free again. */
    const taken: number[] = [];
    rows.forEach(({ cells }, row) => {
      let column = 0;
      for (const cell of cells) {
        const { rowSpan, colSpan } = cell;
        while ((taken[column] ?? 0) > row) column += 1;
        const width = freeWidth(taken, row, column, colSpan);
        const height = rowSpan === 0 ? rows.length - row : Math.min(rowSpan, rows.length - row);
        if (height > 1) for (let at = column; at < column + width; at += 1) taken[at] = row + height;
        slots.push({ row: first + row, column, rowSpan: height, colSpan: width, cell });
        column += colSpan;
        if (column > COLUMN_LIMIT) throw tooWide();
      }
    });
    first += rows.length;
  }
  return slots;
};

const freeWidth = (taken: readonly number[], row: number, column: number, colSpan: number): number => {
  const end = Math.min(column + colSpan, taken.length);
  for (let at = column + 1; at < end; at += 1) if ((taken[at] ?? 0) > row) return at - column;
  return colSpan;
};

const tooWide = (): DocumentError =>
  new DocumentError('limit-exceeded', 'extractors/html', `a table of more than ${COLUMN_LIMIT} columns`);
