import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { again } from './again.ts';
import { isAway } from './away.ts';
import { type EngineQueue, type Lease, openQueue, openWorker } from './engine.ts';
import type { Handlers } from './handler.ts';
import { processJob } from './process-job.ts';
import { restWhileAway } from './rest.ts';

export interface Work extends Lease {
  readonly address: string;
  readonly pool: pg.Pool;
  readonly handlers: Handlers;
  /** `stopped`: works until it is told to stop; `drained`: until nothing is left in the queue, on any machine. */
  readonly until: 'stopped' | 'drained';
  /** Told to stop: no document is begun, and what is left of the jobs goes back. */
  readonly signal: AbortSignal;
  /** For the operator, a line at a time. */
  readonly tell: (what: string) => void;
}

const LEFT = ['waiting', 'active', 'delayed', 'prioritized'] as const;
const LOOK_MS = 500;

/** A batch of a worker that died counts as active until another has it, so nothing that can be done is left behind. */
const untilDrained = async (queue: EngineQueue, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    const left = await again(() => queue.getJobCountByTypes(...LEFT), { atMost: Number.POSITIVE_INFINITY, signal });
    if (left === 0) return;
    await pause(LOOK_MS, undefined, { signal }).catch(() => {});
  }
};

const untilStopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** Takes jobs and does them, as the only part of gouji that runs for ever. Resolves when everything is put back and closed. */
export const work = async ({ address, pool, handlers, jobs, lease, until, signal, tell }: Work): Promise<void> => {
  const worker = openWorker(address, { jobs, lease }, processJob(handlers, signal));
  restWhileAway(worker, pool, signal, tell);
  worker.on('error', (error) => {
    if (!isAway(error)) tell(error.message);
  });
  worker.on('failed', (job, error) => {
    const last = (job?.attemptsMade ?? 0) >= (job?.opts.attempts ?? 1);
    tell(`batch ${job?.id}: ${error.message}; ${last ? 'given up (a dead letter)' : 'tried again later'}`);
  });
  const running = worker.run();
  const queue = openQueue(address);
  try {
    await (until === 'drained' ? untilDrained(queue, signal) : untilStopped(signal));
  } finally {
    await worker.close();
    await Promise.allSettled([running, queue.close()]);
  }
};
