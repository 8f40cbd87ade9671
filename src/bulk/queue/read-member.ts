import { DocumentError, type Source } from '#model';
import { sourceOfBytes, sourceOfName } from '../../dataset/index.ts';
import type { Input } from '../../ingestors/index.ts';
import { refused } from '../../ingestors/refused.ts';
import { outcomesOf } from '../../pipeline.ts';
import type { OpenMember } from './open-members.ts';
import { type Read, readIsolated } from './read-isolated.ts';
import { type ReadingRoom, Unreachable } from './reading-room.ts';
import { settle, settleAsKnown } from './settle.ts';
import type { Met } from './walk.ts';

/** The first reading of a source. */
const VERSION = 1;

const bytesOf = async (uri: string, input: Input | null): Promise<Source | DocumentError> => {
  if (input === null) throw new Unreachable(`${uri}: not there`);
  try {
    return await input.read();
  } catch (error) {
    if (error instanceof DocumentError) return error;
    // A share that is not mounted, a file without the right to read it: nothing of the document's.
    throw new Unreachable(`${uri}: ${error instanceof Error ? error.message : error}`);
  }
};

const settleRead = ({ pool, gouji, patience }: ReadingRoom, input: string, source: string, read: Read): Promise<void> =>
  settle(pool, input, { source, version: VERSION, gouji, decided: new Date(), ...read }, patience);

/** What cannot be had of its archive will never be: it has an outcome under its name, having no bytes. */
const settleWithoutBytes = async (
  room: ReadingRoom,
  { input, uri, stamp }: OpenMember,
  error: DocumentError,
): Promise<void> => {
  const outcomes = await outcomesOf(refused(uri, error));
  const parts = outcomes.map((outcome) => ({ outcome, digest: null }));
  await settleRead(room, input, sourceOfName(uri, stamp), { parts, elapsedMs: null });
};

/**
 * Brings one member of a batch to its outcome.
 * @throws Unreachable, Interrupted
 */
export const readMember = async (room: ReadingRoom, { member, input }: Met, signal: AbortSignal): Promise<void> => {
  const found = await bytesOf(member.uri, input);
  if (found instanceof DocumentError) return settleWithoutBytes(room, member, found);
  const sha256 = sourceOfBytes(found.bytes);
  const document = await room.spool.hold(found, sha256, member.container);
  try {
    const read = await readIsolated(room, document, signal);
    if (read === null) await settleAsKnown(room.pool, member.input, sha256, room.patience);
    else await settleRead(room, member.input, sha256, read);
  } finally {
    await room.spool.release(document);
  }
};
