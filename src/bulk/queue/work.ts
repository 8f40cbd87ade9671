import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { again, type Patience } from './again.ts';
import { awayWord, isAway, isRefused } from './away.ts';
import { type EngineWorker, isAnyLeft, type Lease, openWorker } from './engine.ts';
import type { Handlers } from './handler.ts';
import { processJob } from './process-job.ts';
import { restWhileAway } from './rest.ts';

export interface Work extends Lease {
  readonly address: string;
  readonly pool: pg.Pool;
  readonly handlers: Handlers;
  /** `stopped`: works until it is told to stop; `drained`: until nothing that it can do is left, on any machine. */
  readonly until: 'stopped' | 'drained';
  /** Told to stop: no document is begun, and what is left of the jobs goes back. */
  readonly signal: AbortSignal;
  /** Done each time that nothing is left. */
  readonly whenEmpty: () => Promise<void>;
  /** For the operator, a line at a time. */
  readonly tell: (what: string) => void;
}

const LOOK_MS = 500;

/** Nothing waits, as far as this worker sees. BullMQ says so once for each time that it is so. */
const untilIdle = (worker: EngineWorker, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      worker.off('drained', end);
      signal.removeEventListener('abort', end);
      resolve();
    };
    worker.on('drained', end);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });

/**
 * Nothing that this worker can do is left on any machine. A batch of a worker that died counts as active until another has
 * it, so nothing that can be done is left behind.
 */
const untilEmpty = async ({ pool, handlers, signal }: Work, patience: Patience): Promise<void> => {
  const kinds = Object.keys(handlers);
  while (!signal.aborted) {
    if (!(await again(() => isAnyLeft(pool, kinds), patience))) return;
    await pause(LOOK_MS, undefined, { signal }).catch(() => {});
  }
};

/** What the engine says of a job that is no longer this worker's, each time that it asks: `processJob` tells it once. */
const LOST = /could not renew lock|is not in the active state|[Mm]issing lock|Lock mismatch/;

const tellOf = (worker: EngineWorker, tell: Work['tell'], stop: (why: Error) => void): void => {
  worker.on('error', (error) => {
    if (isRefused(error)) stop(error);
    else if (!isAway(error) && !LOST.test(error.message)) tell(error.message);
  });
  worker.on('lockRenewalFailed', (ids) => {
    for (const id of ids) worker.cancelJob(id);
  });
  worker.on('failed', (job, error) => {
    const isOver = job?.finishedOn !== undefined;
    tell(`batch ${job?.id}: ${error.message}; ${isOver ? 'given up (a dead letter)' : 'tried again later'}`);
  });
};

const takeJobs = async (worker: EngineWorker, what: Work, patience: Patience): Promise<void> => {
  const { pool, until, signal, tell, whenEmpty } = what;
  restWhileAway(worker, pool, signal, tell);
  let idle = untilIdle(worker, signal);
  const running = worker.run();
  try {
    while (!signal.aborted) {
      await idle;
      idle = untilIdle(worker, signal);
      await untilEmpty(what, patience);
      if (!signal.aborted) await whenEmpty();
      if (until === 'drained') break;
    }
  } finally {
    await worker.close();
    await running;
  }
};

const workUntilTheEnd = async (what: Work, stop: (why: Error) => void): Promise<void> => {
  const { address, handlers, signal, tell } = what;
  const patience = { atMost: Number.POSITIVE_INFINITY, signal };
  const patiently = { ...patience, onAway: (error: Error) => tell(awayWord(error)) };
  const worker = await openWorker(address, what, processJob({ handlers, signal, tell, stop }), patiently);
  tellOf(worker, tell, stop);
  await takeJobs(worker, what, patience);
};

/**
 * Takes jobs and does them. Resolves when the work is over, and everything else is put back and closed.
 * @throws DiskFull, what the database refuses for good; what `whenEmpty` throws, unless told to stop
 */
export const work = async (what: Work): Promise<void> => {
  const own = new AbortController();
  const signal = AbortSignal.any([what.signal, own.signal]);
  try {
    await workUntilTheEnd({ ...what, signal }, (why) => own.abort(why));
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  if (own.signal.aborted) throw own.signal.reason;
};
