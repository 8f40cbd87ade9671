import type { DuckDBConnection } from '@duckdb/node-api';
import { literal } from '../../dataset/index.ts';
import { putInPlace } from '../output/put-in-place.ts';
import type { ExportedFile } from './exporter.ts';

/** A query's rows into one file, by the engine's own writer. */
export const copyTo = (
  connection: DuckDBConnection,
  path: string,
  sql: string,
  options: string,
): Promise<ExportedFile> =>
  putInPlace(path, async (partial) => {
    const result = await connection.run(`COPY (${sql}) TO ${literal(partial)} (${options})`);
    return { path, rows: result.rowsChanged };
  });
