import { randomUUID } from 'node:crypto';
import { again } from './again.ts';
import { batchesOf } from './batches.ts';
import { addJobs, openQueue } from './engine.ts';
import { placeInputs, type QueuedInput } from './place-inputs.ts';
import { inTransaction, openPool } from './pool.ts';
import { prepareQueue } from './prepare.ts';
import { reviveJobs } from './revive.ts';

/** What was done with the inputs. */
export interface Enqueued {
  readonly inputs: number;
  readonly added: number;
  readonly done: number;
  readonly waiting: number;
  /** Dead letters that are tried again. */
  readonly revived: number;
}

/** A database that is away for longer is told to whoever waits at the terminal. */
const PATIENCE = { atMost: 60_000 } as const;

/** The kind of the jobs whose batch is read. */
export const READ = 'read';

/**
 * Puts inputs into the queue, a batch at a time, however many there are. Enqueued again, an input that has an outcome or
 * waits is not added; a job that was lost between its rows and the engine is added then.
 */
export const enqueue = async (
  address: string,
  gouji: string,
  inputs: AsyncIterable<QueuedInput>,
): Promise<Enqueued> => {
  await again(() => prepareQueue(address, gouji), PATIENCE);
  const pool = openPool(address, 1);
  const queue = openQueue(address);
  let total: Enqueued = { inputs: 0, added: 0, done: 0, waiting: 0, revived: 0 };
  const old = new Set<string>();
  try {
    for await (const batch of batchesOf(inputs)) {
      const fresh = randomUUID();
      const { added, done, waiting, batches } = await again(
        () => inTransaction(pool, (client) => placeInputs(client, fresh, batch)),
        PATIENCE,
      );
      await again(
        () =>
          addJobs(
            queue,
            batches.map((id) => ({ id, kind: READ })),
          ),
        PATIENCE,
      );
      if (waiting > 0) for (const id of batches) old.add(id);
      total = {
        ...total,
        inputs: total.inputs + batch.length,
        added: total.added + added,
        done: total.done + done,
        waiting: total.waiting + waiting,
      };
    }
    return { ...total, revived: old.size > 0 ? await reviveJobs(queue, old) : 0 };
  } finally {
    await Promise.allSettled([pool.end(), queue.close()]);
  }
};
