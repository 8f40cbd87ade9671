import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { version } from '../../version.ts';
import { DATASET_FILE, openToRead } from '../../writers/duckdb/open.ts';
import type { Met } from '../reading/met.ts';
import { uncompared } from './compared.ts';
import type { Keys } from './keys.ts';
import { knownInputs } from './load-keys.ts';
import { RESOURCES } from './store.ts';
import { type Summary, summaryOf } from './summary.ts';
import { isWaiting, type Queue } from './waiting.ts';

/** What a look at the run's database, without changing a byte of it, says of this start. */
export type FirstLook =
  /** Everything is read and nothing new was met. */
  | { readonly kind: 'idle'; readonly summary: Summary }
  /** There is work; what the walk has met before that was known, but for `met`. */
  | { readonly kind: 'work'; readonly met: readonly Met[]; readonly known: Keys | null };

const WORK: FirstLook = { kind: 'work', met: [], known: null };

const hasWork = async (connection: DuckDBConnection, queues: readonly Queue[]): Promise<boolean> => {
  for (const queue of queues) if (await isWaiting(connection, queue)) return true;
  const runTables = await connection.runAndReadAll("SELECT 1 FROM duckdb_tables() WHERE schema_name = 'run'");
  return runTables.currentRowCount === 0 || (await uncompared(connection)) !== null;
};

/**
 * @param walk goes on behind the first input that is new
 * @throws DatasetInUse
 */
export const firstLook = async (
  folder: string,
  queues: readonly Queue[],
  walk: AsyncGenerator<Met>,
): Promise<FirstLook> => {
  const path = join(folder, DATASET_FILE);
  // With a log beside it the last run was killed, and the database has to be put in order.
  if (!existsSync(path) || existsSync(`${path}.wal`)) return WORK;
  const { connection, close } = await openToRead(path, version, RESOURCES);
  try {
    if (await hasWork(connection, queues)) return WORK;
    const known = await knownInputs(connection);
    for (let next = await walk.next(); !next.done; next = await walk.next()) {
      if (!known.has(next.value.input)) return { kind: 'work', met: [next.value], known };
    }
    return { kind: 'idle', summary: await summaryOf(connection) };
  } finally {
    close();
  }
};
