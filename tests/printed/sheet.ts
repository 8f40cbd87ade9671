import type { Form, Leaf, Table } from '#forms';
import type { Cell, Grid, GridEvidence } from '#model';

/** One printed cell before it has a row and column: what a clerk would draw. */
export interface Box {
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** A table as rows of boxes, spans and all. */
export type Sheet = readonly (readonly Box[])[];

/** `figures.get('requests.received.total')`: what is printed there. */
export type Figures = ReadonlyMap<string, string>;

const box = (text: string, colSpan = 1, rowSpan = 1): Box => ({ text, rowSpan, colSpan });

const wording = (leaf: Leaf): string => leaf.wordings[0];

const figure = (figures: Figures, table: Table, row: Leaf, column: Leaf): Box =>
  box(figures.get(`${table.id}.${row.path}.${column.path}`) ?? '0');

const proactive = (table: Table, figures: Figures): Sheet =>
  table.parts.flatMap((part) => {
    const span = part.columns.length === 1 ? 3 : 1;
    return [
      [box(part.heading ?? '', 4)],
      [box('信息内容'), ...part.columns.map((column) => box(wording(column), span))],
      ...part.rows.map((row) => [
        box(wording(row)),
        ...part.columns.map((column) => ({ ...figure(figures, table, row, column), colSpan: span })),
      ]),
    ];
  });

const groupAt = (leaf: Leaf | undefined, depth: number): string | null => leaf?.above[depth]?.[0] ?? null;

/** How many rows from `start` on stand under the same group. */
const run = (rows: readonly Leaf[], start: number, depth: number): number => {
  const group = groupAt(rows[start], depth);
  const end = rows.findIndex((row, i) => i > start && groupAt(row, depth) !== group);
  return (end < 0 ? rows.length : end) - start;
};

const isFirst = (rows: readonly Leaf[], index: number, depth: number): boolean =>
  groupAt(rows[index - 1], depth) !== groupAt(rows[index], depth);

const rowLabels = (rows: readonly Leaf[], index: number): readonly Box[] => {
  const row = rows[index];
  if (!row) return [];
  const groups = row.above.flatMap((above, depth) =>
    isFirst(rows, index, depth) ? [box(above[0], 1, run(rows, index, depth))] : [],
  );
  return [...groups, box(wording(row), 3 - row.above.length)];
};

const requests = (table: Table, figures: Figures): Sheet => {
  const [part] = table.parts;
  if (!part) return [];
  const [natural, ...others] = part.columns;
  const total = others.pop();
  return [
    [box(`（${table.stub}）`, 3, 3), box('申请人情况', part.columns.length)],
    [
      box(natural ? wording(natural) : '', 1, 2),
      box('法人或其他组织', others.length),
      box(total ? wording(total) : '', 1, 2),
    ],
    others.map((column) => box(wording(column))),
    ...part.rows.map((row, index) => [
      ...rowLabels(part.rows, index),
      ...part.columns.map((column) => figure(figures, table, row, column)),
    ]),
  ];
};

const review = (table: Table, figures: Figures): Sheet => {
  const [part] = table.parts;
  if (!part) return [];
  const { rows, columns } = part;
  return [
    [box('行政复议', columns.length, 2), box('行政诉讼', 2 * columns.length)],
    rows.slice(1).map((row) => box(wording(row), columns.length)),
    rows.flatMap(() => columns.map((column) => box(wording(column)))),
    rows.flatMap((row) => columns.map((column) => figure(figures, table, row, column))),
  ];
};

const SHEETS: Readonly<Record<string, (table: Table, figures: Figures) => Sheet>> = { proactive, requests, review };

/** The three tables of a form as they are printed. */
export const sheetsOf = (form: Form, figures: Figures): readonly Sheet[] =>
  form.tables.map((table) => SHEETS[table.id]?.(table, figures) ?? []);

/** Lays boxes out as a browser lays out `<tr>` and `<td>`: each takes the next free spot. */
export const gridOf = (sheet: Sheet, table: number, evidence: GridEvidence = 'markup', continues = false): Grid => {
  const taken = new Set<string>();
  const cells: Cell[] = [];
  sheet.forEach((boxes, row) => {
    let column = 0;
    for (const { text, rowSpan, colSpan } of boxes) {
      while (taken.has(`${row},${column}`)) column += 1;
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + colSpan; c += 1) taken.add(`${r},${c}`);
      }
      cells.push({
        row,
        column,
        rowSpan: Math.min(rowSpan, sheet.length - row),
        colSpan,
        text,
        at: { table, row, column },
      });
      column += colSpan;
    }
  });
  const columns = Math.max(0, ...cells.map((cell) => cell.column + cell.colSpan));
  return { kind: 'grid', rows: sheet.length, columns, cells, evidence, continues, at: { table, row: 0, column: 0 } };
};
