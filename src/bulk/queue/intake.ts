import type pg from 'pg';
import { again } from './again.ts';
import { addJobs, type EngineQueue, openQueue } from './engine.ts';
import { inTransaction, openPool } from './pool.ts';
import { prepareQueue } from './prepare.ts';
import { reviveJobs } from './revive.ts';

/** Where batches are put into the queue: first into its tables, then, when that is committed, to the engine. */
export interface Intake {
  readonly pool: pg.Pool;
  /** Done again when the database was away: `place` must say the same then. */
  place<T extends { readonly batches: readonly string[] }>(place: (client: pg.ClientBase) => Promise<T>): Promise<T>;
  /** Those of these batches that were given up are tried again. @returns how many */
  revive(batches: ReadonlySet<string>): Promise<number>;
}

/** A database that is away for longer is told to whoever waits at the terminal. */
const PATIENCE = { atMost: 60_000 } as const;

/** The kind of the jobs whose batch is read. */
export const READ = 'read';

const intakeOf = (pool: pg.Pool, queue: EngineQueue): Intake => ({
  pool,
  place: async (place) => {
    const placed = await again(() => inTransaction(pool, place), PATIENCE);
    const jobs = placed.batches.map((id) => ({ id, kind: READ }));
    await again(() => addJobs(queue, jobs), PATIENCE);
    return placed;
  },
  revive: async (batches) => (batches.size === 0 ? 0 : again(() => reviveJobs(queue, batches), PATIENCE)),
});

/** Opens a queue, and makes its tables where there are none. */
export const withIntake = async <T>(
  address: string,
  gouji: string,
  use: (intake: Intake) => Promise<T>,
): Promise<T> => {
  await again(() => prepareQueue(address, gouji), PATIENCE);
  const queue = await openQueue(address, PATIENCE);
  const pool = openPool(address, 1);
  try {
    return await use(intakeOf(pool, queue));
  } finally {
    await Promise.allSettled([pool.end(), queue.close()]);
  }
};
