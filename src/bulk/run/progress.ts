import type { Outcome } from '#model';
import type { Underway } from '../readers/open-readers.ts';
import type { Account } from '../reading/account.ts';

/** How far a run is. */
export interface Progress {
  readonly inputs: number;
  readonly records: number;
  readonly rejected: number;
  readonly quarantined: number;
  /** Inputs whose bytes were read under another name. */
  readonly repeated: number;
  /** All that are durable by now, and those of them since the start. */
  readonly done: number;
  readonly doneNow: number;
  /** More inputs may still be met. */
  readonly isTakingIn: boolean;
  /** The document that takes longest right now, and for how many milliseconds. */
  readonly slowest: { readonly uri: string; readonly ms: number } | null;
}

export interface Counting {
  /** What was there at the start. */
  base(account: Account): void;
  met(count: number): void;
  settled(state: Outcome['state'] | 'repeated'): void;
  progress(underway: readonly Underway[], isTakingIn: boolean): Progress;
}

const slowestOf = (underway: readonly Underway[]): Progress['slowest'] => {
  const [first] = [...underway].sort((a, b) => a.since - b.since);
  return first ? { uri: first.uri, ms: performance.now() - first.since } : null;
};

export const counting = (): Counting => {
  const now = { inputs: 0, record: 0, rejected: 0, quarantined: 0, repeated: 0 };
  let before: Account = { inputs: 0, records: 0, rejected: 0, quarantined: 0, waiting: 0 };
  return {
    base: (account) => {
      before = account;
    },
    met: (count) => {
      now.inputs += count;
    },
    settled: (state) => {
      now[state] += 1;
    },
    progress: (underway, isTakingIn) => {
      const doneNow = now.record + now.rejected + now.quarantined + now.repeated;
      return {
        inputs: before.inputs + now.inputs,
        records: before.records + now.record,
        rejected: before.rejected + now.rejected,
        quarantined: before.quarantined + now.quarantined,
        repeated: now.repeated,
        done: before.inputs - before.waiting + doneNow,
        doneNow,
        isTakingIn,
        slowest: slowestOf(underway),
      };
    },
  };
};
