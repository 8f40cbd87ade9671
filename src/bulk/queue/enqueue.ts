import { randomUUID } from 'node:crypto';
import { batchesOf } from './batches.ts';
import { withIntake } from './intake.ts';
import { placeInputs, type QueuedInput } from './place-inputs.ts';

/** What was done with the inputs. */
export interface Enqueued {
  readonly inputs: number;
  readonly added: number;
  readonly done: number;
  readonly waiting: number;
  /** Dead letters that are tried again. */
  readonly revived: number;
}

/**
 * Puts inputs into the queue, a batch at a time, however many there are. Enqueued again, an input that has an outcome or
 * waits is not added; a job that was lost between its rows and the engine is added then.
 */
export const enqueue = (address: string, gouji: string, inputs: AsyncIterable<QueuedInput>): Promise<Enqueued> =>
  withIntake(address, gouji, async (intake) => {
    let [count, added, done, waiting] = [0, 0, 0, 0];
    const old = new Set<string>();
    for await (const batch of batchesOf(inputs)) {
      const fresh = randomUUID();
      const placed = await intake.place((client) => placeInputs(client, fresh, batch));
      count += batch.length;
      added += placed.added;
      done += placed.done;
      waiting += placed.waiting;
      for (const id of placed.batches) if (id !== fresh) old.add(id);
    }
    return { inputs: count, added, done, waiting, revived: await intake.revive(old) };
  });
