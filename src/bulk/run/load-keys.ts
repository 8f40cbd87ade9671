import type { DuckDBConnection } from '@duckdb/node-api';
import { type Keys, keySet } from './keys.ts';

const keysOf = async (connection: DuckDBConnection, sql: string): Promise<Keys> => {
  const keys = keySet();
  const found = await connection.stream(sql);
  for (let chunk = await found.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await found.fetchChunk()) {
    for (const key of chunk.getColumnValues(0)) keys.add(`${key}`);
  }
  return keys;
};

/** Inputs that were met, whatever became of them. */
export const knownInputs = (connection: DuckDBConnection): Promise<Keys> =>
  keysOf(connection, 'SELECT CAST(input AS VARCHAR) FROM inputs');

/** Sources that were read, by the 128 bits that tell them apart. */
export const readSources = (connection: DuckDBConnection): Promise<Keys> =>
  keysOf(connection, 'SELECT source FROM outcomes');
