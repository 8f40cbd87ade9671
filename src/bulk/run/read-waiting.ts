import type { Limits, Outcome } from '#model';
import type { Readers } from '../readers/open-readers.ts';
import { identify } from '../reading/identify.ts';
import { locatorWithin } from '../reading/locate.ts';
import type { Spool } from '../reading/spool.ts';
import type { Arrivals } from './arrivals.ts';
import { keepingIn } from './keeping.ts';
import type { Keys } from './keys.ts';
import { settlingWith } from './settle.ts';
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

/** Reads every input of a queue that waits, and those that arrive meanwhile. */
export const readWaiting = async (queue: Queue, run: ReadingRun): Promise<void> => {
  const { store, readers, jobs, spool, limits, sources, arrivals, isStopped, settled } = run;
  const locator = locatorWithin(limits);
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

  const { settle } = settlingWith({
    ...{ readers, store, spool, sources, isStopped },
    keeping: keepingIn({ store, sources, settled, isIdle: () => reading === 0 }),
    reading: (change) => {
      reading += change;
      wake();
    },
  });

  const begin = async (row: Waiting): Promise<void> => {
    while (mayGoOn() && (reading >= jobs * AHEAD || open.size >= MOST_OPEN)) await freed();
    if (!mayGoOn()) return;
    const found = await identify(await locator.find(row.uri), row, limits, spool);
    const task: Promise<void> = settle(row, found)
      .then((rows) => {
        again.push(...rows);
      })
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
