import { type Job as EngineJob, type Processor, withBackend } from 'bullmq';
import type pg from 'pg';
import { again, type Patience } from './again.ts';
import { ENGINE_SCHEMA, engineBackend } from './engine-connection.ts';

const NAME = 'gouji';

const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(engineBackend);

/** One piece of work: a batch of inputs, as a rule. Two with one id are one. */
export interface Job {
  readonly id: string;
  /** Which handler does it. */
  readonly kind: string;
}

/** What a job is about stands in tables under its id, so that whoever takes it again sees what is left of it. */
type Nothing = Record<string, never>;

export type Delivery = EngineJob<Nothing, void>;
export type EngineQueue = Awaited<ReturnType<typeof openQueue>>;
export type EngineWorker = Awaited<ReturnType<typeof openWorker>>;

/** 10 s, 20 s … 160 s: a share that is mounted again within five minutes costs nothing but the time. */
export const ATTEMPTS = { attempts: 6, backoff: { type: 'exponential', delay: 10_000, jitter: 0.5 } } as const;

/** What its queues and its workers have in common. */
interface Engine {
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<void>;
  close(): Promise<void>;
}

/** Opened anew until it is ready: the engine remembers a first connection that failed, and every later call fails with it. */
const ready = <E extends Engine>(open: () => E, patience: Patience): Promise<E> =>
  again(async () => {
    const engine = open();
    // What its calls meet is thrown by them; this is the rest, such as an idle connection that ends.
    engine.on('error', () => {});
    try {
      await engine.waitUntilReady();
      return engine;
    } catch (error) {
      await engine.close();
      throw error;
    }
  }, patience);

export const openQueue = (address: string, patience: Patience) =>
  ready(() => new PostgresQueue<Nothing, void>(NAME, { connection: { address, max: 1 } }), patience);

/** A job that is done is gone: what is left of it is the outcomes. One that failed for good stays, for `enqueue` to revive. */
const KEPT = { removeOnComplete: true, removeOnFail: false } as const;

export const addJobs = async (queue: EngineQueue, jobs: readonly Job[]): Promise<void> => {
  await queue.addBulk(
    jobs.map(({ id, kind }) => ({ name: kind, data: {}, opts: { jobId: id, ...ATTEMPTS, ...KEPT } })),
  );
};

const LEFT = `
  SELECT EXISTS (SELECT FROM ${ENGINE_SCHEMA}.job WHERE queue = '${NAME}' AND name = ANY($1) AND state <> 'failed') AS left`;

/** Whether jobs of these kinds wait or are at work, on any machine: BullMQ itself counts without asking for the kind. */
export const isAnyLeft = async (pool: pg.Pool, kinds: readonly string[]): Promise<boolean> => {
  const { rows } = await pool.query<{ readonly left: boolean }>(LEFT, [kinds]);
  return rows[0]?.left === true;
};

export interface Lease {
  /** Jobs at a time. */
  readonly jobs: number;
  /** Milliseconds for which a batch stays with a worker that gives no sign of life. */
  readonly lease: number;
}

/**
 * How often a batch may outlive its worker. Workers die for reasons of their own, so this is far above what a storm does;
 * it ends the batch that takes down whoever walks it.
 */
const MOST_STALLS = 50;

export const openWorker = (
  address: string,
  { jobs, lease }: Lease,
  processor: Processor<Nothing, void>,
  patience: Patience,
) =>
  ready(
    () =>
      new PostgresWorker<Nothing, void>(NAME, processor, {
        connection: { address, max: 3 },
        concurrency: jobs,
        lockDuration: lease,
        // A batch is taken from a dead worker by the second check after its lease has ended.
        stalledInterval: lease / 2,
        maxStalledCount: MOST_STALLS,
        runRetryDelay: 1000,
        autorun: false,
      }),
    patience,
  );
