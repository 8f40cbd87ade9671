import type { Table } from '../../src/forms/form.ts';
import type { Rendered } from './case-file.ts';
import { figureText } from './figure.ts';
import { headings } from './headings.ts';
import { columnLines, type Line, rowLines } from './line.ts';
import type { PrintedCell, Sheet } from './sheet.ts';
import type { TruthTable } from './truth.ts';

const HEAD = 3;

// 行政复议 has one heading less above its columns than the suits: it takes both lines.
const deepen = (line: Line): Line => (line.above.length < HEAD - 1 ? { ...line, above: [...line.above, ''] } : line);

/** Section four: the rows of the form stand side by side, and all its figures on one line. */
export const acrossSheet = (file: Rendered, table: Table, truth: TruthTable): Sheet => {
  const [part] = table.parts;
  const [figures] = truth.parts;
  if (!part || !figures) throw new Error(`${table.id}: no part`);
  const rows = rowLines(file, 'review', part.rows, figures);
  const columns = columnLines(file, part.columns, figures);
  const lines = rows.flatMap((row) =>
    columns.map((column) =>
      deepen({
        path: `${row.path}.${column.path}`,
        above: [...row.above, row.label],
        label: column.label,
        cells: null,
      }),
    ),
  );
  const top = headings(lines, HEAD)
    .filter(({ text }) => text !== '')
    .map(({ level, start, length, text }): PrintedCell => {
      const isAlone = level === 0 && lines[start]?.above[1] === '';
      return { row: level, column: start, rowSpan: isAlone ? 2 : 1, colSpan: length, text, fact: null };
    });
  const body = rows.flatMap((row, rowIndex) =>
    columns.map((column, at): PrintedCell => {
      const fact = `review.${row.path}.${column.path}`;
      const figure = figures.rows[row.path]?.[figures.columns.indexOf(column.path)];
      const text = figureText(file, fact, figure);
      return { row: HEAD, column: rowIndex * columns.length + at, rowSpan: 1, colSpan: 1, text, fact };
    }),
  );
  return {
    rows: HEAD + 1,
    columns: lines.length,
    cells: [...top, ...body],
    marks: new Map(),
    widths: lines.map(() => 5),
    headRows: HEAD,
  };
};
