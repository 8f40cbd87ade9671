import type { ClientBase } from 'pg';
import { type Column, type Row, type Rows, type Table, TYPES, tables } from '../../dataset/index.ts';

/** JSON travels as text: an array of `jsonb` would have to be quoted twice. */
const arrayType = ({ type }: Column): string => (type === 'json' ? 'text' : TYPES.postgres[type]);

const insertSql = ({ name, columns }: Table): string => {
  const names = columns.map((column) => column.name).join(', ');
  const values = columns.map((column) => (column.type === 'json' ? `${column.name}::jsonb` : column.name)).join(', ');
  const arrays = columns.map((column, index) => `$${index + 1}::${arrayType(column)}[]`).join(', ');
  return `INSERT INTO ${name} (${names}) SELECT ${values} FROM unnest(${arrays}) AS t(${names}) ON CONFLICT DO NOTHING`;
};

const insertInto = async (client: ClientBase, table: Table, rows: readonly Row[]): Promise<void> => {
  if (rows.length === 0) return;
  await client.query(
    insertSql(table),
    table.columns.map(({ name }) => rows.map((row) => row[name] ?? null)),
  );
};

/** Rows whose key is there already are left out. */
export const insertRows = async (client: ClientBase, rows: Rows): Promise<void> => {
  for (const table of tables) await insertInto(client, table, rows[table.name] ?? []);
};

const INPUTS = ['inputs', 'input_sources'];

const inputsIn = (rows: Rows): Rows => Object.fromEntries(INPUTS.map((name) => [name, rows[name] ?? []]));

const isThere = async (client: ClientBase, { source, version }: Row): Promise<boolean> => {
  // Two workers with the same bytes: the second waits for the first's transaction, and sees what it wrote.
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [source]);
  const { rowCount } = await client.query('SELECT 1 FROM outcomes WHERE source = $1 AND version = $2 LIMIT 1', [
    source,
    version,
  ]);
  return (rowCount ?? 0) > 0;
};

/**
 * Writes one reading of one source within the caller's transaction, once, however often it is delivered; its inputs in
 * any case.
 */
export const insertOnce = async (client: ClientBase, rows: Rows): Promise<'written' | 'already-there'> => {
  const [outcome] = rows.outcomes ?? [];
  if (!outcome) throw new Error('rows without an outcome');
  const known = await isThere(client, outcome);
  await insertRows(client, known ? inputsIn(rows) : rows);
  return known ? 'already-there' : 'written';
};
