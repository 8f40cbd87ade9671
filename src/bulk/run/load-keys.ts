import { type DuckDBConnection, DuckDBUUIDValue } from '@duckdb/node-api';
import { type Keys, keySet } from './keys.ts';
import { SOURCE_KEY } from './source-key.ts';

const keysOf = async (connection: DuckDBConnection, sql: string): Promise<Keys> => {
  const keys = keySet();
  const found = await connection.stream(sql);
  for (let chunk = await found.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await found.fetchChunk()) {
    for (const key of chunk.getColumnValues(0)) if (key instanceof DuckDBUUIDValue) keys.addNumber(key.toUint128());
  }
  return keys;
};

/** Inputs that were met, whatever became of them. */
export const knownInputs = (connection: DuckDBConnection): Promise<Keys> =>
  keysOf(connection, 'SELECT input FROM inputs');

/** Sources that were read, by the 128 bits that tell them apart. */
export const readSources = (connection: DuckDBConnection): Promise<Keys> =>
  keysOf(connection, `SELECT ${SOURCE_KEY} FROM outcomes`);
