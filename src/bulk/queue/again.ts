import { setTimeout as pause } from 'node:timers/promises';
import { isAway, isCollision } from './away.ts';

const FIRST_MS = 100;
const LONGEST_MS = 10_000;

/** Twice as long each time, and never the same for two workers: they must not all come back at once. */
const waitBefore = (attempt: number): number =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10)) * (0.5 + Math.random() / 2);

export interface Patience {
  /** Milliseconds after which the last error is thrown; a worker waits for ever. */
  readonly atMost: number;
  /** Ends the waiting: the last error is thrown. */
  readonly signal?: AbortSignal;
  /** Told once, when the first attempt has met nobody. */
  readonly onAway?: (error: Error) => void;
}

/**
 * Does something with the database until it succeeds, as long as the database is away or two transactions meet. What
 * is done must be right when it is done twice: an answer may be lost after the work was done.
 */
export const again = async <T>(attempt: () => Promise<T>, { atMost, signal, onAway }: Patience): Promise<T> => {
  const end = performance.now() + atMost;
  for (let count = 0; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      const mayPass = isAway(error) || isCollision(error);
      if (!mayPass || signal?.aborted || performance.now() > end) throw error;
      if (count === 0 && isAway(error)) onAway?.(error as Error);
      await pause(waitBefore(count), undefined, { signal }).catch(() => {
        throw error;
      });
    }
  }
};
