import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { again } from './again.ts';
import { awayWord, isAway } from './away.ts';
import type { EngineWorker } from './engine.ts';

/** A server that goes down answers on one connection while it ends another. */
const BEFORE_LOOKING_MS = 300;

/**
 * Lets a worker rest while the database is away. BullMQ waits by itself only where nobody listens at the address; a
 * server that is starting up it asks some 200 times a second (measured: docs/decisions/0048).
 */
export const restWhileAway = (
  worker: EngineWorker,
  pool: pg.Pool,
  signal: AbortSignal,
  tell: (what: string) => void,
): void => {
  let resting = false;
  const rest = async (error: Error): Promise<void> => {
    tell(awayWord(error));
    await worker.pause(true);
    await pause(BEFORE_LOOKING_MS, undefined, { signal });
    await again(() => pool.query('SELECT 1'), { atMost: Number.POSITIVE_INFINITY, signal });
    tell('the database is back');
    await worker.resume();
  };
  worker.on('error', (error) => {
    if (resting || signal.aborted || !isAway(error)) return;
    resting = true;
    rest(error)
      // Told to stop before the database was back.
      .catch(() => {})
      .finally(() => {
        resting = false;
      });
  });
};
