import type { DuckDBConnection } from '@duckdb/node-api';
import type { ClientBase } from 'pg';
import { type Row, type Rows, storableRows, type Table, tables } from '../../../dataset/index.ts';
import { rowsOfQuery } from '../../duckdb/read.ts';
import { notePlaces, rowsOfOutcomes, TABLES_OF_OUTCOMES } from '../../duckdb/rows-of-outcomes.ts';
import { inTransaction } from '../transaction.ts';
import { type Loaded, loadBatch, NOTHING, together } from './batch.ts';
import { loadComparisons } from './comparisons.ts';
import { knownKeys } from './known.ts';
import { copyRows, makeStaging } from './staging.ts';

/** Outcomes of one transaction: some 40,000 figures. */
const AT_ONCE = 200;
const INPUTS_AT_ONCE = 20_000;

const tableNamed = (name: string): Table => {
  const found = tables.find((table) => table.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};

const newOnes = (table: string, key: string, known: string): string =>
  `SELECT t.* FROM ${table} t ANTI JOIN ${known} k ON k.key = CAST(t.${key} AS VARCHAR)`;

const loadInputs = async (connection: DuckDBConnection, client: ClientBase, name: string): Promise<Loaded> => {
  const known = await knownKeys(connection, client, name, 'input');
  const { columns } = tableNamed(name);
  let loaded = NOTHING;
  let waiting: Row[] = [];
  const move = async (): Promise<void> => {
    const rows = storableRows({ [name]: waiting });
    waiting = [];
    loaded = together(loaded, { moved: await inTransaction(client, () => copyRows(client, rows)), leftOut: [] });
  };
  for await (const rows of rowsOfQuery(connection, columns, newOnes(name, 'input', known))) {
    waiting.push(...rows);
    if (waiting.length >= INPUTS_AT_ONCE) await move();
  }
  if (waiting.length > 0) await move();
  return loaded;
};

const rowsBelow = async (connection: DuckDBConnection, outcomes: readonly string[]): Promise<Rows> => {
  const all: Record<string, readonly Row[]> = {};
  for (const table of TABLES_OF_OUTCOMES) all[table.name] = await rowsOfOutcomes(connection, table, outcomes);
  return storableRows(all);
};

const newOutcomes = async (connection: DuckDBConnection, known: string): Promise<readonly string[]> => {
  const columns = tableNamed('outcomes').columns.filter(({ name }) => name === 'outcome');
  const all: string[] = [];
  for await (const rows of rowsOfQuery(
    connection,
    columns,
    `${newOnes('outcomes', 'outcome', known)} ORDER BY t.rowid`,
  )) {
    for (const { outcome } of rows) all.push(`${outcome}`);
  }
  return all;
};

export interface LoadProgress {
  readonly done: number;
  readonly of: number;
}

/**
 * What the dataset has and the server has not, by its keys; the tables are there already. Every outcome is moved with
 * all its rows or not at all, and a load that was cut off goes on where it was.
 */
export const load = async (
  connection: DuckDBConnection,
  client: ClientBase,
  progress: (progress: LoadProgress) => void,
): Promise<Loaded> => {
  await makeStaging(client);
  let loaded = await loadInputs(connection, client, 'inputs');
  loaded = together(loaded, await loadInputs(connection, client, 'input_sources'));
  const outcomes = await newOutcomes(connection, await knownKeys(connection, client, 'outcomes', 'outcome'));
  if (outcomes.length > 0) await notePlaces(connection);
  for (let at = 0; at < outcomes.length; at += AT_ONCE) {
    const batch = outcomes.slice(at, at + AT_ONCE);
    loaded = together(loaded, await loadBatch(client, await rowsBelow(connection, batch), batch));
    progress({ done: at + batch.length, of: outcomes.length });
  }
  return together(loaded, await loadComparisons(connection, client));
};
