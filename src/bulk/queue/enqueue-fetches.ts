import type pg from 'pg';
import { inputId } from '../../dataset/index.ts';
import type { Patience } from './again.ts';
import { withIntake } from './intake.ts';
import { FETCH } from './kinds.ts';

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

const placeFetches = async (client: pg.ClientBase, uris: readonly string[]) => {
  const batches = uris.map((uri) => inputId(uri, FETCH));
  await client.query(PLACE, [batches, uris]);
  const { rows } = await client.query<{ readonly batch: string }>(OPEN, [batches]);
  return { batches: rows.map(({ batch }) => batch) };
};

/** Puts addresses into the queue, each a job of its own; what was fetched, or waits, is not added again. */
export const enqueueFetches = (
  address: string,
  gouji: string,
  uris: readonly string[],
  patience: Patience,
): Promise<EnqueuedFetches> =>
  withIntake(address, gouji, patience, async (intake) => {
    const distinct = [...new Set(uris)];
    const { batches } = await intake.place(FETCH, (client) => placeFetches(client, distinct));
    const revived = await intake.revive(new Set(batches));
    return { addresses: distinct.length, done: distinct.length - batches.length, revived };
  });
