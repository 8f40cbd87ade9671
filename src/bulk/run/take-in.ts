import { inputRows } from '../../dataset/index.ts';
import type { Met } from '../reading/met.ts';
import type { Keys } from './keys.ts';
import type { Store } from './store.ts';

/** Inputs written at once; the first few at once, so that reading can begin. */
const BATCH = 1000;
const FIRST = 50;

export interface TakingIn {
  readonly store: Store;
  readonly known: Keys;
  /** New inputs are kept and can be read. */
  readonly taken: (count: number) => void;
  readonly isStopped: () => boolean;
}

/** Enters the inputs that were not met before. */
export const takeIn = async (walk: AsyncIterable<Met>, { store, known, taken, isStopped }: TakingIn): Promise<void> => {
  let batch: Met[] = [];
  let most = FIRST;
  const keep = async (): Promise<void> => {
    const count = batch.length;
    if (count === 0) return;
    const met = new Date();
    await store.addNow(inputRows(batch.map(({ uri, stamp }) => ({ uri, stamp, met }))));
    batch = [];
    most = BATCH;
    taken(count);
  };
  for await (const met of walk) {
    if (isStopped()) break;
    if (known.has(met.input)) continue;
    known.add(met.input);
    batch.push(met);
    if (batch.length >= most) await keep();
  }
  await keep();
};
