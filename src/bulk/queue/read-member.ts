import type { ReadPart } from '../readers/protocol.ts';
import { attemptsAt } from '../reading/attempts.ts';
import { type Identified, identify, isReplaced, isUnreadable, unreadable } from '../reading/identify.ts';
import type { Locator } from '../reading/locate.ts';
import { type Delivered, Interrupted } from './handler.ts';
import type { OpenMember } from './open-members.ts';
import { type ReadingRoom, Unreachable } from './reading-room.ts';
import { settle, settleAsKnown } from './settle.ts';
import { isRead, strikesIn } from './strikes.ts';

/** How a batch is read. */
export interface Batch {
  readonly locator: Locator;
  readonly attempt: Delivered['attempt'];
  readonly signal: AbortSignal;
}

interface Read {
  readonly parts: readonly ReadPart[];
  readonly elapsedMs: number | null;
}

const only = (outcome: ReadPart['outcome']): Read => ({ parts: [{ outcome, digest: null }], elapsedMs: null });

/** What became of a member; null where its bytes have an outcome under another name. */
const readOf = async (
  { pool, readers, patience }: ReadingRoom,
  { uri, source: known, version }: OpenMember,
  found: Identified,
  signal: AbortSignal,
): Promise<Read | null> => {
  if (found.kind === 'settled') return only(found.outcome);
  const which = { source: known ?? found.source, version };
  if (await isRead(pool, which, patience)) return null;
  const strikes = strikesIn(pool, patience);
  const end = await attemptsAt(found.document, which, { readers, strikes, isStopped: () => signal.aborted });
  if (end.kind === 'settled') return end;
  if (end.kind === 'changed') return only(unreadable(uri, 'it changes while it is read'));
  throw signal.aborted ? new Interrupted() : new Unreachable(`${uri}: its readers are killed again and again`);
};

/**
 * Brings one member of a batch to its outcome.
 * @throws Unreachable for what cannot be had now, unless this is the last attempt; Interrupted, DiskFull
 */
export const readMember = async (
  room: ReadingRoom,
  member: OpenMember,
  { locator, attempt, signal }: Batch,
): Promise<void> => {
  const { pool, gouji, patience, limits, spool } = room;
  const { input, uri, version } = member;
  const found = await identify(await locator.find(uri), member, limits, spool);
  try {
    if (found.kind === 'readable' && isReplaced(member.source, found.source)) return;
    const source = member.source ?? found.source;
    const read = await readOf(room, member, found, signal);
    if (read === null) return await settleAsKnown(pool, input, source, patience);
    for (const { outcome } of read.parts) {
      if (attempt === 'early' && isUnreadable(outcome)) throw new Unreachable(`${uri}: ${outcome.message}`);
    }
    await settle(pool, input, { source, version, gouji, decided: new Date(), ...read }, patience);
  } finally {
    if (found.kind === 'readable' && found.document.origin === 'spool') await spool.drop(found.document.path);
  }
};
