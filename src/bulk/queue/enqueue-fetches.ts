import type pg from 'pg';
import { inputId } from '../../dataset/index.ts';
import { again, type Patience } from './again.ts';
import { addJobs, openQueue } from './engine.ts';
import { inTransaction, openPool } from './pool.ts';
import { prepareQueue } from './prepare.ts';
import { reviveJobs } from './revive.ts';

/** The kind of the jobs whose address is fetched. */
export const FETCH = 'fetch';

export interface EnqueuedFetches {
  readonly addresses: number;
  readonly done: number;
  /** Dead letters that are tried again. */
  readonly revived: number;
}

const PLACE = `
  INSERT INTO fetches (batch, uri) SELECT batch, uri FROM unnest($1::uuid[], $2::text[]) AS given (batch, uri)
  ON CONFLICT DO NOTHING`;
const OPEN = `
  SELECT batch FROM unnest($1::uuid[]) AS given (batch) WHERE NOT EXISTS (
    SELECT FROM fetches_done WHERE fetches_done.batch = given.batch
  )`;

const placed = async (client: pg.ClientBase, uris: readonly string[]): Promise<readonly string[]> => {
  const batches = uris.map((uri) => inputId(uri, FETCH));
  await client.query(PLACE, [batches, uris]);
  const { rows } = await client.query<{ batch: string }>(OPEN, [batches]);
  return rows.map(({ batch }) => batch);
};

/** Puts addresses into the queue, each a job of its own; what was fetched, or waits, is not added again. */
export const enqueueFetches = async (
  address: string,
  gouji: string,
  uris: readonly string[],
  patience: Patience,
): Promise<EnqueuedFetches> => {
  await again(() => prepareQueue(address, gouji), patience);
  const queue = await openQueue(address, patience);
  const pool = openPool(address, 1);
  try {
    const distinct = [...new Set(uris)];
    const open = await again(() => inTransaction(pool, (client) => placed(client, distinct)), patience);
    const jobs = open.map((id) => ({ id, kind: FETCH }));
    await again(() => addJobs(queue, jobs), patience);
    const revived = await again(() => reviveJobs(queue, new Set(open)), patience);
    return { addresses: distinct.length, done: distinct.length - open.length, revived };
  } finally {
    await Promise.allSettled([pool.end(), queue.close()]);
  }
};
