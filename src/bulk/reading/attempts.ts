import type { Readers } from '../readers/open-readers.ts';
import type { Died, ReadableDocument, Reading, ReadPart } from '../readers/protocol.ts';
import { quarantinedBy, STRIKES } from '../readers/quarantined.ts';
import { unreadable } from './identify.ts';

/** What became of a document after as many attempts as it needs. */
export type Settled =
  | { readonly kind: 'settled'; readonly parts: readonly ReadPart[]; readonly elapsedMs: number }
  /** The file holds other bytes by now. */
  | { readonly kind: 'changed' }
  /** Told to stop, or its processes end again and again: the document waits. */
  | { readonly kind: 'left' };

/** Where it is written down how often a document has killed the process that read it; it outlives whoever counts. */
export interface Strikes {
  /** Durable when it returns. @returns how many there are now */
  strike(source: string, version: number, died: Died): Promise<number>;
}

export interface Attempts {
  readonly readers: Readers;
  readonly strikes: Strikes;
  readonly isStopped: () => boolean;
}

/** Ends of its process from outside, after which a document is left for another time: something is wrong with the machine. */
const MOST_INTERRUPTIONS = 20;

const only = (outcome: ReadPart['outcome'], elapsedMs: number): Settled => ({
  kind: 'settled',
  parts: [{ outcome, digest: null }],
  elapsedMs,
});

/** Reads a document until there is an outcome. */
export const attemptsAt = async (
  document: ReadableDocument,
  { source, version }: { readonly source: string; readonly version: number },
  { readers, strikes, isStopped }: Attempts,
): Promise<Settled> => {
  for (let interruptions = 0; interruptions < MOST_INTERRUPTIONS && !isStopped(); ) {
    const reading: Reading = await readers.read(document);
    if (reading.kind === 'interrupted') interruptions += 1;
    else if (reading.kind === 'changed') return { kind: 'changed' };
    else if (reading.kind === 'unopened') return only(unreadable(document.uri, reading.message), reading.elapsedMs);
    else if (reading.kind === 'read') return { kind: 'settled', parts: reading.parts, elapsedMs: reading.elapsedMs };
    else if ((await strikes.strike(source, version, reading)) >= STRIKES)
      return only(quarantinedBy(document.uri, reading), reading.elapsedMs);
  }
  return { kind: 'left' };
};
