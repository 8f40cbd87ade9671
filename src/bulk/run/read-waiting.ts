import type { Limits, Outcome } from '#model';
import { inputSourceRows, mergeRows, rowsOf } from '../../dataset/index.ts';
import { version as gouji } from '../../version.ts';
import type { Readers } from '../readers/open-readers.ts';
import type { ReadPart } from '../readers/protocol.ts';
import { attemptsAt, type Settled } from '../reading/attempts.ts';
import { type Identified, identify, isReplaced, unreadable } from '../reading/identify.ts';
import { locatorWithin } from '../reading/locate.ts';
import type { Spool } from '../reading/spool.ts';
import type { Arrivals } from './arrivals.ts';
import type { Keys } from './keys.ts';
import type { Store } from './store.ts';
import { type Queue, type Waiting, waitingAfter } from './waiting.ts';

export interface ReadingRun {
  readonly store: Store;
  readonly readers: Readers;
  readonly jobs: number;
  readonly spool: Spool;
  readonly limits: Limits;
  /** Sources that have an outcome. */
  readonly sources: Keys;
  readonly arrivals: Arrivals;
  readonly isStopped: () => boolean;
  /** What became of an input is durable; `repeated` is one whose bytes were read under another name. */
  readonly settled: (state: Outcome['state'] | 'repeated') => void;
}

/** Documents at hand for each process, so that none has to wait for a hash. */
const AHEAD = 2;
/** Documents that are read and not durable yet; each holds its rows in memory. */
const MOST_OPEN = 200;
/** A file that changes so often while it is read is being written. */
const MOST_CHANGES = 3;

/** A compilation is a record where one of its parts is. */
const stateOf = (parts: readonly ReadPart[]): Outcome['state'] => {
  const states = parts.map(({ outcome }) => outcome.state);
  if (states.includes('record')) return 'record';
  return states.includes('quarantined') ? 'quarantined' : 'rejected';
};

/** Reads every input of a queue that waits, and those that arrive meanwhile. */
export const readWaiting = async (queue: Queue, run: ReadingRun): Promise<void> => {
  const { store, readers, jobs, spool, limits, sources, arrivals, isStopped, settled } = run;
  const locator = locatorWithin(limits);
  /** Inputs with the same bytes as one that is being read, by source. */
  const followers = new Map<string, Waiting[]>();
  const changes = new Map<string, number>();
  const again: Waiting[] = [];
  const open = new Set<Promise<void>>();
  let reading = 0;
  let failure: { readonly error: unknown } | null = null;
  let wake = (): void => {};

  const freed = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });
  const mayGoOn = (): boolean => failure === null && !isStopped();

  const sourceRow = ({ input }: Waiting, source: string) => ({ input, source, found: new Date() });

  const keepOutcome = async (row: Waiting, source: string, parts: readonly ReadPart[], elapsedMs: number | null) => {
    const { version } = row;
    const outcome = rowsOf({ source, version, parts, gouji, decided: new Date(), elapsedMs });
    await store.add(row.source === null ? mergeRows(outcome, inputSourceRows([sourceRow(row, source)])) : outcome);
    sources.add(source);
    settled(stateOf(parts));
  };

  const keepRepeated = async (rows: readonly Waiting[], source: string): Promise<void> => {
    if (rows.length === 0) return;
    await store.add(inputSourceRows(rows.map((row) => sourceRow(row, source))));
    for (const _ of rows) settled('repeated');
  };

  const changed = async (row: Waiting, source: string): Promise<void> => {
    const count = (changes.get(row.input) ?? 0) + 1;
    changes.set(row.input, count);
    if (count < MOST_CHANGES) again.push(row);
    else
      await keepOutcome(
        row,
        source,
        [{ outcome: unreadable(row.uri, 'it changes while it is read'), digest: null }],
        null,
      );
  };

  const readOne = async (row: Waiting, { document, source: bytes }: Extract<Identified, { kind: 'readable' }>) => {
    const source = row.source ?? bytes;
    followers.set(source, []);
    reading += 1;
    let end: Settled;
    try {
      end = await attemptsAt(document, { source, version: row.version }, { readers, strikes: store, isStopped });
    } finally {
      reading -= 1;
      wake();
      if (document.origin === 'spool') await spool.drop(document.path);
    }
    if (end.kind === 'settled') await keepOutcome(row, source, end.parts, end.elapsedMs);
    else if (end.kind === 'changed') await changed(row, source);
    const same = followers.get(source) ?? [];
    followers.delete(source);
    if (end.kind === 'settled') await keepRepeated(same, source);
    else if (end.kind === 'changed') again.push(...same);
  };

  const settle = async (row: Waiting, found: Identified): Promise<void> => {
    if (found.kind === 'settled')
      return keepOutcome(row, row.source ?? found.source, [{ outcome: found.outcome, digest: null }], null);
    const { source, document } = found;
    const same = followers.get(source);
    const isRead = row.source === null && (same !== undefined || sources.has(source));
    // Quarantined under bytes that it no longer holds: its new state is an input of its own.
    const isGone = isReplaced(row.source, source);
    if (!isRead && !isGone) return readOne(row, found);
    if (document.origin === 'spool') await spool.drop(document.path);
    if (isGone) return;
    if (same) same.push(row);
    else await keepRepeated([row], source);
  };

  const begin = async (row: Waiting): Promise<void> => {
    while (mayGoOn() && (reading >= jobs * AHEAD || open.size >= MOST_OPEN)) await freed();
    if (!mayGoOn()) return;
    const found = await identify(await locator.find(row.uri), row, limits, spool);
    const task: Promise<void> = settle(row, found)
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(() => {
        open.delete(task);
        wake();
      });
    open.add(task);
  };

  const pages = async (): Promise<void> => {
    let after = -1;
    while (mayGoOn()) {
      const seen = arrivals.count();
      const page = again.length > 0 ? again.splice(0) : await store.ask((c) => waitingAfter(c, queue, after));
      for (const row of page) {
        after = Math.max(after, row.row);
        if (mayGoOn()) await begin(row);
      }
      if (page.length > 0) continue;
      if (queue === 'unread' && (await arrivals.beyond(seen))) continue;
      await Promise.all(open);
      if (again.length === 0) return;
    }
  };

  try {
    await pages();
  } finally {
    await Promise.all(open);
  }
  const failed = failure as { readonly error: unknown } | null;
  if (failed !== null) throw failed.error;
};
