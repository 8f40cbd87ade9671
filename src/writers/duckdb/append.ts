import type { DuckDBConnection } from '@duckdb/node-api';
import { type Row, type Rows, type Table, tables } from '../../dataset/index.ts';
import { chunkOf } from './chunk.ts';

/** DuckDB's own measure of a chunk. */
const MOST = 2048;

const appendTo = async (connection: DuckDBConnection, table: Table, rows: readonly Row[]): Promise<void> => {
  if (rows.length === 0) return;
  const appender = await connection.createAppender(table.name);
  for (let at = 0; at < rows.length; at += MOST) appender.appendDataChunk(chunkOf(table, rows.slice(at, at + MOST)));
  appender.closeSync();
};

/**
 * Appends rows to their tables within the transaction that is open.
 * @throws the engine's error, such as that of a key that is there already
 */
export const appendRows = async (connection: DuckDBConnection, rows: Rows): Promise<void> => {
  for (const table of tables) await appendTo(connection, table, rows[table.name] ?? []);
};
