import type { Progress } from '../../bulk/run/progress.ts';

/** How fast a run goes. */
export interface Pace {
  /** Inputs a second, of late. */
  readonly rate: number;
  /** Seconds that the rest will take; null where nobody can tell yet. */
  readonly left: number | null;
}

/** Seconds over which the rate is taken: long enough for slow documents, short enough to follow a change. */
const WINDOW = 60;

/** Each call is a look at the clock. */
export const paceOf = (now: () => number = () => performance.now() / 1000) => {
  const looks: { readonly at: number; readonly done: number }[] = [{ at: now(), done: 0 }];
  return ({ doneNow, inputs, done, isTakingIn }: Progress): Pace => {
    const at = now();
    looks.push({ at, done: doneNow });
    while (looks.length > 2 && (looks[1]?.at ?? at) < at - WINDOW) looks.shift();
    const first = looks[0] ?? { at, done: doneNow };
    const rate = at > first.at ? (doneNow - first.done) / (at - first.at) : 0;
    return { rate, left: rate > 0 && !isTakingIn ? (inputs - done) / rate : null };
  };
};
