import { DocumentError } from '#model';
import { sourceOfName } from '../../dataset/index.ts';
import { refused } from '../../ingestors/refused.ts';
import { outcomesOf } from '../../pipeline.ts';
import { haveDocument } from './have-document.ts';
import type { OpenMember } from './open-members.ts';
import { type Read, readIsolated } from './read-isolated.ts';
import { type ReadingRoom, Unreachable } from './reading-room.ts';
import { settle, settleAsKnown } from './settle.ts';
import type { Met } from './walk.ts';

const settleRead = (
  { pool, gouji, patience }: ReadingRoom,
  { input, version }: OpenMember,
  source: string,
  read: Read,
): Promise<void> => settle(pool, input, { source, version, gouji, decided: new Date(), ...read }, patience);

/** What cannot be had of its archive will never be: it has an outcome under its name, having no bytes. */
const settleWithoutBytes = async (room: ReadingRoom, member: OpenMember, error: DocumentError): Promise<void> => {
  const { uri, stamp } = member;
  const outcomes = await outcomesOf(refused(uri, error));
  const parts = outcomes.map((outcome) => ({ outcome, digest: null }));
  await settleRead(room, member, sourceOfName(uri, stamp), { parts, elapsedMs: null });
};

/**
 * Brings one member of a batch to its outcome.
 * @throws Unreachable, Interrupted
 */
export const readMember = async (room: ReadingRoom, { member, input }: Met, signal: AbortSignal): Promise<void> => {
  if (input === null) throw new Unreachable(`${member.uri}: not there`);
  const document = await haveDocument(input, room);
  if (document instanceof DocumentError) return settleWithoutBytes(room, member, document);
  try {
    const { sha256 } = document;
    const read = await readIsolated(room, document, member.version, signal);
    if (read === null) await settleAsKnown(room.pool, member.input, sha256, room.patience);
    else await settleRead(room, member, sha256, read);
  } finally {
    if (document.origin === 'spool') await room.spool.drop(document.path);
  }
};
