import type { Part, Table } from '../../src/forms/form.ts';
import type { Rendered } from './case-file.ts';
import { figureText } from './figure.ts';
import { columnLines, rowLines } from './line.ts';
import type { PrintedCell, Sheet } from './sheet.ts';
import type { TruthTable } from './truth.ts';

// How many grid columns each printed column takes, by the columns of the widest part and of this one.
const SPANS: Readonly<Record<string, readonly number[]>> = {
  '3/3': [1, 1, 1],
  '3/1': [3],
  '4/3': [1, 2, 1],
  '4/2': [2, 2],
};

interface Printed {
  readonly cells: readonly PrintedCell[];
  readonly marks: readonly (readonly [string, number])[];
  readonly height: number;
}

const printPart = (file: Rendered, table: Table, truth: TruthTable, index: number, width: number): Printed => {
  const part = table.parts[index] as Part;
  const figures = truth.parts[index];
  if (!figures) return { cells: [], marks: [], height: 0 };
  const rows = rowLines(file, 'proactive', part.rows, figures);
  const columns = columnLines(file, part.columns, figures);
  const spans = SPANS[`${width}/${columns.length}`] ?? columns.map(() => 1);
  const starts = spans.map((_, column) => 1 + spans.slice(0, column).reduce((sum, span) => sum + span, 0));
  const cell = (row: number, column: number, text: string, fact: string | null): PrintedCell => ({
    row,
    column: starts[column] ?? 0,
    rowSpan: 1,
    colSpan: spans[column] ?? 1,
    text,
    fact,
  });
  const label = (row: number, text: string): PrintedCell => ({ ...cell(row, -1, text, null), column: 0, colSpan: 1 });
  const heading = part.heading ?? '';
  const stub = table.stub ?? '';
  const cells = [
    { ...label(0, file.labels[heading] ?? heading), colSpan: width + 1 },
    label(1, file.labels[stub] ?? stub),
    ...columns.map((column, at) => cell(1, at, column.label, null)),
    ...rows.flatMap((row, rowIndex) => [
      label(2 + rowIndex, row.label),
      ...columns.map((column, at) => {
        const fact = `proactive.${row.path}.${column.path}`;
        const figure = figures.rows[row.path]?.[figures.columns.indexOf(column.path)];
        return cell(2 + rowIndex, at, row.cells ? (row.cells[at] ?? '') : figureText(file, fact, figure), fact);
      }),
    ]),
  ];
  const marks = [[heading, 0] as const, ...rows.map((row, rowIndex) => [row.path, 2 + rowIndex] as const)];
  return { cells, marks, height: 2 + rows.length };
};

/** Section two: parts one below the other, each with a heading line and a header line of its own. */
export const partsSheet = (file: Rendered, table: Table, truth: TruthTable): Sheet => {
  const width = truth.form === 'ogi-2019' ? 4 : 3;
  const parts = table.parts.map((_, index) => printPart(file, table, truth, index, width));
  const tops = parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.height, 0));
  return {
    rows: parts.reduce((sum, part) => sum + part.height, 0),
    columns: width + 1,
    cells: parts.flatMap((part, index) => part.cells.map((cell) => ({ ...cell, row: cell.row + (tops[index] ?? 0) }))),
    marks: new Map(
      parts.flatMap((part, index) => part.marks.map(([name, row]) => [name, row + (tops[index] ?? 0)] as const)),
    ),
    widths: [16, ...Array.from({ length: width }, () => 48 / width)],
    headRows: 0,
  };
};
