import type pg from 'pg';
import type { Met } from '../reading/met.ts';

/** What an input was when it was put into the queue. */
export interface Placed {
  /** Inputs that were in no batch: they are in a fresh one now. */
  readonly added: number;
  /** Inputs that have an outcome, or whose bytes have one. */
  readonly done: number;
  /** Inputs that wait in a batch already. */
  readonly waiting: number;
  /** The batches that have to have a job, new or old. */
  readonly batches: readonly string[];
}

const INSERT_INPUTS = `
  INSERT INTO inputs (input, uri, stamp, met)
  SELECT input, uri, stamp, now() FROM unnest($1::uuid[], $2::text[], $3::text[]) AS met (input, uri, stamp)
  ON CONFLICT DO NOTHING`;

/** Two that enqueue the same at once get each a part of it, and nothing is in two batches. */
const INSERT_MEMBERS = `
  INSERT INTO members (input, version, batch, position, container)
  SELECT input, 1, batch, position, container
  FROM unnest($1::uuid[], $2::uuid[], $3::text[]) WITH ORDINALITY AS given (input, batch, container, position)
  WHERE NOT EXISTS (SELECT FROM input_sources JOIN outcomes USING (source) WHERE input_sources.input = given.input)
  ON CONFLICT DO NOTHING`;

const FOUND = `
  SELECT batch, EXISTS (
    SELECT FROM input_sources JOIN outcomes USING (source) WHERE input_sources.input = given.input
  ) AS done
  FROM unnest($1::uuid[]) AS given (input) LEFT JOIN members ON members.input = given.input AND version = 1`;

interface Found {
  readonly batch: string | null;
  readonly done: boolean;
}

/** Inputs that are to be a batch, and its id: the same when it is placed again. */
export interface FreshBatch {
  readonly id: string;
  readonly members: readonly Met[];
}

/** Puts inputs into their batches, as far as they are in none and have no outcome. Within the caller's transaction. */
export const placeInputs = async (client: pg.ClientBase, fresh: readonly FreshBatch[]): Promise<Placed> => {
  const given = fresh.flatMap(({ id, members }) => members.map((member) => ({ ...member, batch: id })));
  // A path that was given twice is one input.
  const inputs = [...new Map(given.map((each) => [each.input, each])).values()];
  const keys = inputs.map(({ input }) => input);
  await client.query(INSERT_INPUTS, [keys, inputs.map(({ uri }) => uri), inputs.map(({ stamp }) => stamp)]);
  await client.query(INSERT_MEMBERS, [
    keys,
    inputs.map(({ batch }) => batch),
    inputs.map(({ container }) => container),
  ]);
  const { rows } = await client.query<Found>(FOUND, [keys]);
  const open = rows.filter(({ done }) => !done);
  const isFresh = new Set<string | null>(fresh.map(({ id }) => id));
  const added = open.filter(({ batch }) => isFresh.has(batch)).length;
  const done = rows.length - open.length;
  return {
    added,
    done,
    waiting: given.length - added - done,
    batches: [...new Set(open.flatMap(({ batch }) => (batch === null ? [] : [batch])))],
  };
};
