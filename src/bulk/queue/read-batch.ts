import { locatorWithin } from '../reading/locate.ts';
import { type Handler, Interrupted } from './handler.ts';
import { openMembers } from './open-members.ts';
import { readMember } from './read-member.ts';
import { type ReadingRoom, Unreachable } from './reading-room.ts';

const TOLD = 3;

/** One line for a batch, however many of its documents could not be had. */
const summary = (missed: readonly Unreachable[]): string => {
  const more = missed.length > TOLD ? `; and ${missed.length - TOLD} more` : '';
  return (
    missed
      .slice(0, TOLD)
      .map(({ message }) => message)
      .join('; ') + more
  );
};

/**
 * Brings what is left of a batch to its outcomes, one document after another. What cannot be had now stops nothing else;
 * the batch comes back for it.
 */
export const readBatch =
  (room: ReadingRoom): Handler =>
  async ({ id, attempt }, signal) => {
    const batch = { locator: locatorWithin(room.limits), attempt, signal };
    const missed: Unreachable[] = [];
    for (const member of await openMembers(room.pool, id, room.patience)) {
      if (signal.aborted) throw new Interrupted();
      try {
        await readMember(room, member, batch);
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
        missed.push(error);
      }
    }
    if (missed.length > 0) throw new Unreachable(summary(missed));
  };
