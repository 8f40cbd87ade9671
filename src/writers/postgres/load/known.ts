import { createInterface } from 'node:readline';
import { type DuckDBConnection, DuckDBDataChunk, VARCHAR } from '@duckdb/node-api';
import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';

const CHUNK = 2048;

/**
 * The keys that the server has, in a temporary table of the dataset's connection: what is new is then asked of DuckDB,
 * and only the keys have travelled.
 * @param key a column of type UUID
 * @returns the name of that table, whose column is `key`
 */
export const knownKeys = async (
  connection: DuckDBConnection,
  client: ClientBase,
  table: string,
  key: string,
): Promise<string> => {
  const name = `known_${table}`;
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${name} (key VARCHAR)`);
  const appender = await connection.createAppender(name, undefined, 'temp');
  let waiting: string[] = [];
  const append = (): void => {
    const chunk = DuckDBDataChunk.create([VARCHAR], waiting.length);
    chunk.setColumns([waiting]);
    appender.appendDataChunk(chunk);
    waiting = [];
  };
  const keys = client.query(copyTo(`COPY (SELECT ${key} FROM ${table}) TO STDOUT`));
  for await (const line of createInterface({ input: keys, crlfDelay: Number.POSITIVE_INFINITY })) {
    waiting.push(line);
    if (waiting.length === CHUNK) append();
  }
  if (waiting.length > 0) append();
  appender.closeSync();
  return name;
};
