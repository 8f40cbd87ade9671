import { mergeRows, type Rows } from '../../dataset/index.ts';

/** Rows that come one outcome at a time and are written many at a time. */
export interface Batches {
  /** Kept with all that came at about the same time; the promise is kept when they are durable. */
  add(rows: Rows): Promise<void>;
  /** The same at once: somebody waits for it, and nothing else comes meanwhile. */
  addNow(rows: Rows): Promise<void>;
  /** Sets of rows that are not durable yet. */
  open(): number;
}

/** Milliseconds that a commit waits for more: what a killed run has to read again, and how often the disk is asked. */
const GATHER = 1000;
/** Sets of rows, after which it does not wait any longer. */
const MANY = 100;

interface Pending {
  readonly rows: Rows;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** @param write one transaction */
export const batchesTo = (write: (rows: Rows) => Promise<void>): Batches => {
  let pending: Pending[] = [];
  let writing = 0;
  let timer: NodeJS.Timeout | null = null;

  const flush = async (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    if (writing > 0 || pending.length === 0) return;
    const batch = pending;
    pending = [];
    writing = batch.length;
    try {
      await write(mergeRows(...batch.map(({ rows }) => rows)));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    writing = 0;
    if (pending.length > 0) soon();
  };

  const soon = (): void => {
    if (pending.length >= MANY) void flush();
    else timer ??= setTimeout(flush, GATHER);
  };

  const add = (rows: Rows): Promise<void> =>
    new Promise((resolve, reject) => {
      pending.push({ rows, resolve, reject });
      soon();
    });

  return {
    add,
    addNow: (rows) => {
      const added = add(rows);
      void flush();
      return added;
    },
    open: () => pending.length + writing,
  };
};
