import type { Table } from '../../src/forms/form.ts';
import type { Rendered } from './case-file.ts';
import { figureText } from './figure.ts';
import { headings } from './headings.ts';
import { columnLines, rowLines } from './line.ts';
import type { PrintedCell, Sheet } from './sheet.ts';
import type { TruthTable } from './truth.ts';

const STUB = 3;
const HEAD = 3;

/** Section three: rows nested three deep on the left, columns nested three deep on the top. */
export const downSheet = (file: Rendered, table: Table, truth: TruthTable): Sheet => {
  const [part] = table.parts;
  const [figures] = truth.parts;
  if (!part || !figures) throw new Error(`${table.id}: no part`);
  const rows = rowLines(file, 'requests', part.rows, figures);
  const columns = columnLines(file, part.columns, figures);
  const stub = table.stub ?? '';
  const corner: PrintedCell = {
    row: 0,
    column: 0,
    rowSpan: HEAD,
    colSpan: STUB,
    text: file.labels[stub] ?? stub,
    fact: null,
  };
  const top = headings(columns, HEAD).map(
    ({ level, levels, start, length, text }): PrintedCell => ({
      row: level,
      column: STUB + start,
      rowSpan: levels,
      colSpan: length,
      text,
      fact: null,
    }),
  );
  const left = headings(rows, STUB).map(
    ({ level, levels, start, length, text }): PrintedCell => ({
      row: HEAD + start,
      column: level,
      rowSpan: length,
      colSpan: levels,
      text,
      fact: null,
    }),
  );
  const body = rows.flatMap((row, rowIndex) =>
    columns.map((column, columnIndex): PrintedCell => {
      const fact = `requests.${row.path}.${column.path}`;
      const figure = figures.rows[row.path]?.[figures.columns.indexOf(column.path)];
      const text = row.cells ? (row.cells[columnIndex] ?? '') : figureText(file, fact, figure);
      return { row: HEAD + rowIndex, column: STUB + columnIndex, rowSpan: 1, colSpan: 1, text, fact };
    }),
  );
  return {
    rows: HEAD + rows.length,
    columns: STUB + columns.length,
    cells: [corner, ...top, ...left, ...body],
    marks: new Map(rows.map((row, index) => [row.path, HEAD + index])),
    widths: [3, 8, 19, ...columns.map(() => 7)],
    headRows: HEAD,
  };
};
