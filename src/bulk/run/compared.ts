import type { DuckDBConnection } from '@duckdb/node-api';
import { COMPARABLE } from './comparable.ts';

/** Which reports each comparison held against each other: the same ones need no other. */
export const COMPARED_TABLE = `CREATE TABLE IF NOT EXISTS run.compared (
  comparison INTEGER NOT NULL, reports VARCHAR NOT NULL
)`;

/** One word for the whole set of them, whatever their order. */
const SET = `SELECT count(*) || '-' || coalesce(bit_xor(hash(outcome)), 0) FROM (${COMPARABLE})`;

const LAST = 'SELECT reports FROM run.compared ORDER BY comparison DESC LIMIT 1';

const wordOf = async (connection: DuckDBConnection, sql: string): Promise<string | null> => {
  const [row] = (await connection.runAndReadAll(sql)).getRows();
  return row ? `${row[0]}` : null;
};

/** The set of reports that the next comparison has to be about; null where the last one was about the same. */
export const uncompared = async (connection: DuckDBConnection): Promise<string | null> => {
  const set = await wordOf(connection, SET);
  return set === (await wordOf(connection, LAST)) ? null : set;
};
