import type { Outcome } from '#model';
import { inputSourceRows, mergeRows, rowsOf } from '../../dataset/index.ts';
import { version as gouji } from '../../version.ts';
import type { ReadPart } from '../readers/protocol.ts';
import type { Keys } from './keys.ts';
import type { Store } from './store.ts';
import type { Waiting } from './waiting.ts';

/** Writes down what became of inputs. The promises are kept when it is durable. */
export interface Keeping {
  /** @param elapsedMs null for what was never read */
  outcome(row: Waiting, source: string, parts: readonly ReadPart[], elapsedMs: number | null): Promise<void>;
  /** The bytes of these were read under another name. */
  repeated(rows: readonly Waiting[], source: string): Promise<void>;
}

export interface KeepingOptions {
  readonly store: Store;
  /** Sources that have an outcome. */
  readonly sources: Keys;
  /** Nothing is read right now, so that nothing will come to be kept with the rest. */
  readonly isIdle: () => boolean;
  readonly settled: (state: Outcome['state'] | 'repeated') => void;
}

/** A compilation is a record where one of its parts is. */
const stateOf = (parts: readonly ReadPart[]): Outcome['state'] => {
  const states = parts.map(({ outcome }) => outcome.state);
  if (states.includes('record')) return 'record';
  return states.includes('quarantined') ? 'quarantined' : 'rejected';
};

const sourceRow = ({ input }: Waiting, source: string) => ({ input, source, found: new Date() });

export const keepingIn = ({ store, sources, isIdle, settled }: KeepingOptions): Keeping => ({
  outcome: async (row, source, parts, elapsedMs) => {
    const { version } = row;
    const outcome = rowsOf({ source, version, parts, gouji, decided: new Date(), elapsedMs });
    const rows = row.source === null ? mergeRows(outcome, inputSourceRows([sourceRow(row, source)])) : outcome;
    await (isIdle() ? store.addNow(rows) : store.add(rows));
    sources.add(source);
    settled(stateOf(parts));
  },
  repeated: async (rows, source) => {
    if (rows.length === 0) return;
    await store.add(inputSourceRows(rows.map((row) => sourceRow(row, source))));
    for (const _ of rows) settled('repeated');
  },
});
