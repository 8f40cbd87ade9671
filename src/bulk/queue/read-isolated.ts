import type { ReadableDocument, ReadPart } from '../readers/protocol.ts';
import { quarantinedBy, STRIKES } from '../readers/quarantined.ts';
import { Interrupted } from './handler.ts';
import { type ReadingRoom, Unreachable } from './reading-room.ts';
import { standingOf, strike } from './strikes.ts';

/** A child that dies of something else than its document is replaced so often, then the batch is put off. */
const MOST_INTERRUPTIONS = 20;

/** What a reading gave. */
export interface Read {
  readonly parts: readonly ReadPart[];
  readonly elapsedMs: number | null;
}

/**
 * Reads a document in a child of its own until there is an outcome. Each time it kills its child is counted in the
 * database, over all workers; a child that was killed by something else is nobody's fault.
 * @throws Interrupted when this worker is told to stop, Unreachable when the document cannot be had
 */
export const readIsolated = async (
  { pool, readers, patience }: ReadingRoom,
  document: ReadableDocument,
  version: number,
  signal: AbortSignal,
): Promise<Read | null> => {
  const which = { source: document.sha256, version };
  for (let interruptions = 0; interruptions < MOST_INTERRUPTIONS; ) {
    const { isDone, strikes } = await standingOf(pool, which, patience);
    if (isDone) return null;
    const [last] = strikes;
    if (last && strikes.length >= STRIKES) {
      return { parts: [{ outcome: quarantinedBy(document.uri, last), digest: null }], elapsedMs: last.elapsedMs };
    }
    if (signal.aborted) throw new Interrupted();
    const reading = await readers.read(document);
    if (reading.kind === 'read') return reading;
    if (reading.kind === 'died') await strike(pool, which, reading, patience);
    else if (reading.kind === 'interrupted') interruptions++;
    else
      throw new Unreachable(`${document.uri}: ${reading.kind === 'changed' ? 'changed meanwhile' : reading.message}`);
  }
  throw new Unreachable(`${document.uri}: its readers were killed ${MOST_INTERRUPTIONS} times`);
};
