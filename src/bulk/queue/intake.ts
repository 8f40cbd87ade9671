import type pg from 'pg';
import { again, type Patience } from './again.ts';
import { addJobs, type EngineQueue, openQueue } from './engine.ts';
import type { Kind } from './kinds.ts';
import { inTransaction, openPool } from './pool.ts';
import { prepareQueue } from './prepare.ts';
import { reviveJobs } from './revive.ts';

/** Where batches are put into the queue: first into its tables, then, when that is committed, to the engine. */
export interface Intake {
  readonly pool: pg.Pool;
  /** Done again when the database was away: `place` must say the same then. */
  place<T extends { readonly batches: readonly string[] }>(
    kind: Kind,
    place: (client: pg.ClientBase) => Promise<T>,
  ): Promise<T>;
  /** Those of these batches that were given up are tried again. @returns how many */
  revive(batches: ReadonlySet<string>): Promise<number>;
}

/** Somebody waits at the terminal. */
export const INTAKE_PATIENCE: Patience = { atMost: 60_000 };

const intakeOf = (pool: pg.Pool, queue: EngineQueue, patience: Patience): Intake => ({
  pool,
  place: async (kind, place) => {
    const placed = await again(() => inTransaction(pool, place), patience);
    const jobs = placed.batches.map((id) => ({ id, kind }));
    await again(() => addJobs(queue, jobs), patience);
    return placed;
  },
  revive: async (batches) => (batches.size === 0 ? 0 : again(() => reviveJobs(queue, batches), patience)),
});

/** Opens a queue, and makes its tables where there are none. */
export const withIntake = async <T>(
  address: string,
  gouji: string,
  patience: Patience,
  use: (intake: Intake) => Promise<T>,
): Promise<T> => {
  await again(() => prepareQueue(address, gouji), patience);
  const queue = await openQueue(address, patience);
  const pool = openPool(address, 1);
  try {
    return await use(intakeOf(pool, queue, patience));
  } finally {
    await Promise.allSettled([pool.end(), queue.close()]);
  }
};
