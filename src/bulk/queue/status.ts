import type pg from 'pg';
import type { Account } from '../reading/account.ts';
import { accountOf } from './account.ts';
import { again, type Patience } from './again.ts';
import { type EngineQueue, openQueue } from './engine.ts';
import { openPool } from './pool.ts';

/** A job that was given up: enqueue its inputs again and it is tried again. */
export interface DeadLetter {
  readonly batch: string;
  readonly reason: string;
}

export interface Status {
  readonly account: Account;
  /** What was enqueued to be fetched: `addresses` = `fetched` + `waiting`. */
  readonly fetches: { readonly addresses: number; readonly fetched: number; readonly waiting: number };
  /** Workers that are connected now. */
  readonly workers: number;
  readonly batches: {
    readonly waiting: number;
    readonly active: number;
    /** They failed and come back after a while. */
    readonly delayed: number;
    readonly dead: number;
  };
  /** The first of them. */
  readonly deadLetters: readonly DeadLetter[];
}

const SHOWN = 20;
/** Somebody waits at the terminal. */
const PATIENCE = { atMost: 2_000 } as const;

const ofQueue = async (queue: EngineQueue): Promise<Omit<Status, 'account' | 'fetches'>> => {
  const { waiting = 0, active = 0, delayed = 0, failed = 0 } = await queue.getJobCounts();
  const dead = failed > 0 ? await queue.getFailed(0, SHOWN - 1) : [];
  return {
    workers: await queue.getWorkersCount(),
    batches: { waiting, active, delayed, dead: failed },
    deadLetters: dead.map(({ id = '', failedReason }) => ({ batch: id, reason: failedReason })),
  };
};

const FETCHES = `
  SELECT count(*)::int AS addresses, count(done)::int AS fetched, (count(*) - count(done))::int AS waiting
  FROM fetches LEFT JOIN fetches_done USING (batch)`;

const fetchesOf = async (pool: pg.Pool): Promise<Status['fetches']> => {
  const { rows } = await pool.query<Status['fetches']>(FETCHES);
  return rows[0] ?? { addresses: 0, fetched: 0, waiting: 0 };
};

/** What is in the queue, and what became of all that was ever put into it. */
export const statusOf = async (address: string, patience: Patience = PATIENCE): Promise<Status> => {
  const pool = openPool(address, 1);
  try {
    const account = await again(() => accountOf(pool), patience);
    const fetches = await again(() => fetchesOf(pool), patience);
    const queue = await openQueue(address, patience);
    return { account, fetches, ...(await again(() => ofQueue(queue), patience).finally(() => queue.close())) };
  } finally {
    await pool.end();
  }
};
