import type { Readers } from '../readers/open-readers.ts';
import { attemptsAt, type Settled } from '../reading/attempts.ts';
import { type Identified, isReplaced, unreadable } from '../reading/identify.ts';
import type { Spool } from '../reading/spool.ts';
import type { Keeping } from './keeping.ts';
import type { Keys } from './keys.ts';
import type { Store } from './store.ts';
import type { Waiting } from './waiting.ts';

export interface Settling {
  /** From an identified input to what is durable of it. @returns inputs to be read again, for they have changed */
  settle(row: Waiting, found: Identified): Promise<readonly Waiting[]>;
}

export interface SettlingOptions {
  readonly readers: Readers;
  readonly store: Store;
  readonly spool: Spool;
  readonly keeping: Keeping;
  /** Sources that have an outcome. */
  readonly sources: Keys;
  readonly isStopped: () => boolean;
  /** Documents more (or less) that a process reads, or that wait for one. */
  readonly reading: (change: 1 | -1) => void;
}

type Readable = Extract<Identified, { readonly kind: 'readable' }>;

/** A file that changes so often while it is read is being written. */
const MOST_CHANGES = 3;

export const settlingWith = (options: SettlingOptions): Settling => {
  const { readers, store, spool, keeping, sources, isStopped, reading } = options;
  /** Inputs with the same bytes as one that is being read, by source. */
  const followers = new Map<string, Waiting[]>();
  const changes = new Map<string, number>();

  const changed = async (row: Waiting, source: string): Promise<readonly Waiting[]> => {
    const count = (changes.get(row.input) ?? 0) + 1;
    changes.set(row.input, count);
    if (count < MOST_CHANGES) return [row];
    const outcome = unreadable(row.uri, 'it changes while it is read');
    await keeping.outcome(row, source, [{ outcome, digest: null }], null);
    return [];
  };

  const attempted = async ({ version }: Waiting, source: string, { document }: Readable): Promise<Settled> => {
    reading(1);
    try {
      return await attemptsAt(document, { source, version }, { readers, strikes: store, isStopped });
    } finally {
      reading(-1);
      if (document.origin === 'spool') await spool.drop(document.path);
    }
  };

  const readOne = async (row: Waiting, found: Readable): Promise<readonly Waiting[]> => {
    const source = row.source ?? found.source;
    followers.set(source, []);
    const end = await attempted(row, source, found);
    if (end.kind === 'settled') await keeping.outcome(row, source, end.parts, end.elapsedMs);
    const again = end.kind === 'changed' ? await changed(row, source) : [];
    const same = followers.get(source) ?? [];
    followers.delete(source);
    if (end.kind === 'settled') await keeping.repeated(same, source);
    return end.kind === 'changed' ? [...again, ...same] : [];
  };

  return {
    settle: async (row, found) => {
      if (found.kind === 'settled') {
        await keeping.outcome(row, row.source ?? found.source, [{ outcome: found.outcome, digest: null }], null);
        return [];
      }
      const { source, document } = found;
      const same = followers.get(source);
      const isRead = row.source === null && (same !== undefined || sources.has(source));
      // Quarantined under bytes that it no longer holds: its new state is an input of its own.
      const isGone = isReplaced(row.source, source);
      if (!isRead && !isGone) return readOne(row, found);
      if (document.origin === 'spool') await spool.drop(document.path);
      if (same && !isGone) same.push(row);
      else if (!isGone) await keeping.repeated([row], source);
      return [];
    },
  };
};
