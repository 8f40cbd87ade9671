import PQueue from 'p-queue';
import type { Limits } from '#model';
import type { Settings } from '../../audit/settings.ts';
import { readerEntry } from './entry.ts';
import type { Isolation } from './isolation.ts';
import type { ReadableDocument, Reading } from './protocol.ts';
import { type Reader, type ReaderOptions, startReader } from './reader.ts';

export interface ReadersOptions {
  /** Processes at most. */
  readonly jobs: number;
  readonly limits: Limits;
  readonly settings: Settings;
  readonly isolation: Isolation;
}

/** A document that is being read, and for how long. */
export interface Underway {
  readonly uri: string;
  /** Of `performance.now()`. */
  readonly since: number;
}

/** Processes that read, each one document at a time. */
export interface Readers {
  /** One attempt, when a process is free. It never throws for what a document does. */
  read(document: ReadableDocument): Promise<Reading>;
  underway(): readonly Underway[];
  /** Takes no more, and ends all processes: at once, or after milliseconds for what they read. The rest ends as `interrupted`. */
  close(grace?: number): Promise<void>;
}

/** Signs of life for each span that counts as a stall. */
const BEATS_IN_STALL = 6;
/** Processes in a row that ended before they could read: then it is the program, or the machine. */
const MOST_FAILED_STARTS = 3;

const isSignal = (reason: string): boolean => /^SIG[A-Z]+$/u.test(reason);

export const openReaders = ({ jobs, limits, settings, isolation }: ReadersOptions): Readers => {
  const options: ReaderOptions = {
    entry: readerEntry(),
    setup: { limits, settings, beat: Math.ceil(isolation.stall / BEATS_IN_STALL) },
    isolation,
  };
  const queue = new PQueue({ concurrency: jobs });
  const idle: Reader[] = [];
  const all = new Set<Reader>();
  const underway = new Set<Underway>();
  let isClosed = false;

  const discard = (reader: Reader): void => {
    all.delete(reader);
    reader.kill();
  };

  const freshReader = async (): Promise<Reader> => {
    for (let failed = 0; ; ) {
      const reader = startReader(options);
      all.add(reader);
      const start = await reader.ready;
      if (start === 'ready' || isClosed) return reader;
      discard(reader);
      if (!isSignal(start.failed)) failed += 1;
      if (failed === MOST_FAILED_STARTS) throw new Error(`the reading process does not start: ${start.failed}`);
    }
  };

  const fitReader = (): Promise<Reader> | Reader => {
    for (let reader = idle.pop(); reader; reader = idle.pop()) {
      if (reader.isFit()) return reader;
      discard(reader);
    }
    return freshReader();
  };

  const readWithOne = async (document: ReadableDocument): Promise<Reading> => {
    if (isClosed) return { kind: 'interrupted' };
    const reader = await fitReader();
    const entry = { uri: document.uri, since: performance.now() };
    underway.add(entry);
    const reading = await reader.read(document);
    underway.delete(entry);
    if (reader.isFit()) idle.push(reader);
    else discard(reader);
    return reading;
  };

  return {
    read: (document) => queue.add(() => readWithOne(document)),
    underway: () => [...underway],
    close: async (grace = 0) => {
      isClosed = true;
      const idleOrLate = new Promise<void>((resolve) => {
        const late = setTimeout(resolve, grace);
        void queue.onIdle().then(() => {
          clearTimeout(late);
          resolve();
        });
      });
      await idleOrLate;
      for (const reader of all) reader.kill();
      await queue.onIdle();
    },
  };
};
