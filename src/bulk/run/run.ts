import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Limits } from '#model';
import type { Whole } from '../../audit/across/context.ts';
import type { Settings } from '../../audit/settings.ts';
import type { Isolation } from '../readers/isolation.ts';
import { openReaders, type Readers } from '../readers/open-readers.ts';
import { DiskFull } from '../reading/disk.ts';
import type { Met } from '../reading/met.ts';
import { spoolIn } from '../reading/spool.ts';
import { type Arrivals, arrivals } from './arrivals.ts';
import { compareReports } from './compare.ts';
import { firstLook } from './idle.ts';
import { type Intake, metInputs } from './intake.ts';
import type { Keys } from './keys.ts';
import { knownInputs, readSources } from './load-keys.ts';
import { type Counting, counting, type Progress } from './progress.ts';
import { readWaiting } from './read-waiting.ts';
import { openStore, type Store } from './store.ts';
import { accountOf, type Summary, summaryOf } from './summary.ts';
import { takeIn } from './take-in.ts';
import type { Queue } from './waiting.ts';

export interface RunOptions {
  /** Where the run's database is, or will be. */
  readonly folder: string;
  readonly intake: Intake;
  readonly jobs: number;
  readonly limits: Limits;
  readonly isolation: Isolation;
  readonly settings: Settings;
  readonly wholes: readonly Whole[];
  /** What is read beside the inputs that never were. */
  readonly retry: 'nothing' | 'quarantined';
}

/** How a run ended; the summary is that of the whole database. */
export type RunEnd =
  /** Nothing is left to do; `idle` when there was nothing to do in the first place. */
  | { readonly kind: 'finished' | 'idle' | 'stopped'; readonly summary: Summary }
  | { readonly kind: 'disk-full'; readonly message: string };

export interface Run {
  readonly end: Promise<RunEnd>;
  /** Null before it has begun to read. */
  progress(): Progress | null;
  /** Takes no more documents, finishes or gives back what is being read, and commits. */
  stop(): void;
}

/** Milliseconds that documents have to come to their end when a run is stopped. */
const GRACE = 10_000;

async function* chained(first: readonly Met[], rest: AsyncGenerator<Met>): AsyncGenerator<Met> {
  yield* first;
  yield* rest;
}

/** The parts of a run that are open at the same time. */
interface Open {
  readonly options: RunOptions;
  readonly store: Store;
  readonly readers: Readers;
  readonly count: Counting;
  readonly coming: Arrivals;
  readonly isStopped: () => boolean;
}

const readAll = async (
  { options, store, readers, count, coming, isStopped }: Open,
  walk: AsyncIterable<Met>,
  known: Keys | null,
) => {
  const { folder, jobs, limits, retry } = options;
  const copies = join(folder, 'spool');
  // What a killed run has left is of no use: its documents are copied again.
  await rm(copies, { recursive: true, force: true });
  const spool = spoolIn(copies);
  const sources = await store.ask(readSources);
  const taken = (inputs: number): void => {
    count.met(inputs);
    coming.add(inputs);
  };
  let hasFailed = false;
  const isOver = (): boolean => hasFailed || isStopped();
  /** Where one of the two fails, the other ends as well. */
  const orOver = (part: Promise<void>): Promise<void> =>
    part.catch((error: unknown) => {
      hasFailed = true;
      throw error;
    });
  const { settled } = count;
  const reading = { store, readers, jobs, spool, limits, sources, arrivals: coming, isStopped: isOver, settled };
  // Those given up before this run: what this run gives up waits for the next retry.
  if (retry === 'quarantined') await readWaiting('quarantined', reading);
  const enter = async (): Promise<void> => {
    // After the first page is asked for: reading goes on while a million keys are loaded.
    const keys = known ?? (await store.ask(knownInputs));
    count.base(await store.ask(accountOf));
    await takeIn(walk, { store, known: keys, taken, isStopped: isOver });
  };
  const both = await Promise.allSettled([
    orOver(readWaiting('unread', reading)),
    orOver(enter()).finally(() => {
      coming.end();
    }),
  ]);
  for (const end of both) if (end.status === 'rejected') throw end.reason;
};

/** Reads all that has no outcome yet, and holds the reports against each other. */
export const startRun = (options: RunOptions): Run => {
  const count = counting();
  let isStopped = false;
  const coming = arrivals();
  let readers: Readers | null = null;

  const work = async (walk: AsyncIterable<Met>, known: Keys | null): Promise<RunEnd> => {
    const { folder, jobs, limits, settings, isolation } = options;
    const store = await openStore(folder);
    readers = openReaders({ jobs, limits, settings, isolation });
    try {
      await readAll({ options, store, readers, count, coming, isStopped: () => isStopped }, walk, known);
      const { waiting } = await store.ask(accountOf);
      if (!isStopped && waiting === 0) await compareReports(store, options.wholes);
      const summary = await store.ask(summaryOf);
      return { kind: isStopped ? 'stopped' : 'finished', summary };
    } finally {
      await readers.close();
      await store.close();
    }
  };

  const begin = async (): Promise<RunEnd> => {
    await mkdir(options.folder, { recursive: true });
    const walk = metInputs(options.intake, options.limits);
    const queues: readonly Queue[] = options.retry === 'quarantined' ? ['unread', 'quarantined'] : ['unread'];
    const look = await firstLook(options.folder, queues, walk);
    if (look.kind === 'idle') return look;
    try {
      return await work(chained(look.met, walk), look.known);
    } catch (error) {
      if (error instanceof DiskFull) return { kind: 'disk-full', message: error.message };
      throw error;
    }
  };

  return {
    end: begin(),
    progress: () => (readers ? count.progress(readers.underway(), !coming.hasEnded()) : null),
    stop: () => {
      isStopped = true;
      void readers?.close(GRACE);
    },
  };
};
