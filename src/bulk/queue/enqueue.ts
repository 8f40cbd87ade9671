import { randomUUID } from 'node:crypto';
import type { Met } from '../reading/met.ts';
import type { Patience } from './again.ts';
import { batchesOf } from './batches.ts';
import { INTAKE_PATIENCE, withIntake } from './intake.ts';
import { READ } from './kinds.ts';
import { type FreshBatch, placeInputs } from './place-inputs.ts';

/** What was done with the inputs. */
export interface Enqueued {
  readonly inputs: number;
  readonly added: number;
  readonly done: number;
  readonly waiting: number;
  /** Dead letters that are tried again. */
  readonly revived: number;
}

/** Batches that are placed in one transaction: the way to the database and back is longer than the work. */
const AT_ONCE = 32;

async function* freshBatches(inputs: AsyncIterable<Met>): AsyncGenerator<readonly FreshBatch[]> {
  let fresh: FreshBatch[] = [];
  for await (const members of batchesOf(inputs)) {
    fresh.push({ id: randomUUID(), members });
    if (fresh.length < AT_ONCE) continue;
    yield fresh;
    fresh = [];
  }
  if (fresh.length > 0) yield fresh;
}

/**
 * Puts inputs into the queue, some batches at a time, however many there are. Enqueued again, an input that has an
 * outcome or waits is not added; a job that was lost between its rows and the engine is added then.
 */
export const enqueue = (
  address: string,
  gouji: string,
  inputs: AsyncIterable<Met>,
  patience: Patience = INTAKE_PATIENCE,
): Promise<Enqueued> =>
  withIntake(address, gouji, patience, async (intake) => {
    let [count, added, done, waiting] = [0, 0, 0, 0];
    const old = new Set<string>();
    for await (const fresh of freshBatches(inputs)) {
      const placed = await intake.place(READ, (client) => placeInputs(client, fresh));
      count += fresh.reduce((sum, { members }) => sum + members.length, 0);
      added += placed.added;
      done += placed.done;
      waiting += placed.waiting;
      const isFresh = new Set(fresh.map(({ id }) => id));
      for (const id of placed.batches) if (!isFresh.has(id)) old.add(id);
    }
    return { inputs: count, added, done, waiting, revived: await intake.revive(old) };
  });
