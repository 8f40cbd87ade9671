import type { Row, Value } from './rows.ts';
import type { Column, Table } from './table.ts';

type Reach = (whole: unknown) => unknown;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const step = (whole: unknown, name: string): unknown => (isObject(whole) ? whole[name] : undefined);

const reachOf = (path: string): Reach => {
  const names = path.split('.');
  const [only] = names;
  // Most columns are one step away, and a report has 2,000 values.
  if (names.length === 1 && only) return (whole) => step(whole, only);
  return (whole) => names.reduce(step, whole);
};

const held = ({ name, type, isNullable }: Column, found: unknown): Value => {
  if (found === undefined || found === null) {
    if (isNullable) return null;
    throw new Error(`the dataset's ${name} is missing from what the model gave`);
  }
  if (type === 'json') return JSON.stringify(found);
  if (typeof found === 'string' || typeof found === 'number') return found;
  throw new Error(`the dataset's ${name} is no ${type}: ${typeof found}`);
};

/** A row with every column: all rows of a table have one shape, which is copied at once. */
const emptyRow = ({ columns }: Table): Row => Object.fromEntries(columns.map(({ name }) => [name, null]));

/** How a row of a table is made of a value of the model: each column from its place, the others as they are given. */
export const rowMaker = (table: Table): ((model: object, own: Row) => Row) => {
  const empty = emptyRow(table);
  const reaches = table.columns.flatMap((column) =>
    column.from === null ? [] : [{ column, reach: reachOf(column.from) }],
  );
  return (model, own) => {
    const row: Record<string, Value> = { ...empty };
    for (const name of Object.keys(own)) row[name] = own[name] ?? null;
    for (const { column, reach } of reaches) row[column.name] = held(column, reach(model));
    return row;
  };
};
