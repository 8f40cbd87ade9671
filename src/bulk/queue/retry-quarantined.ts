import { randomUUID } from 'node:crypto';
import type { Patience } from './again.ts';
import { batchesOf } from './batches.ts';
import { INTAKE_PATIENCE, withIntake } from './intake.ts';
import { READ } from './kinds.ts';
import { placeRetries, quarantinedInputs } from './place-retries.ts';

/**
 * Puts what is quarantined into the queue once more, where it does not wait already. Until it is read again it stays
 * quarantined; then the new reading is the current one, and the old one is kept.
 * @returns how many documents will be read again
 */
export const retryQuarantined = (
  address: string,
  gouji: string,
  patience: Patience = INTAKE_PATIENCE,
): Promise<number> =>
  withIntake(address, gouji, patience, async (intake) => {
    const retries = await quarantinedInputs(intake.pool);
    const batches = new Set<string>();
    for await (const batch of batchesOf(retries)) {
      const fresh = randomUUID();
      const placed = await intake.place(READ, async (client) => ({
        batches: await placeRetries(client, fresh, batch),
      }));
      for (const id of placed.batches) batches.add(id);
    }
    await intake.revive(batches);
    return retries.length;
  });
