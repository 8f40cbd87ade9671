// In a process of its own a format: `timing.ts FORMAT FILE…` prints a Timing as JSON.
import { readFileSync } from 'node:fs';
import { extract } from 'gouji';
import { type Format, floors } from './formats.ts';
import { median } from './median.ts';

export interface Timing {
  /** Milliseconds a report, of gouji and of each library of `floors`, in their order. */
  readonly gouji: number;
  readonly libraries: readonly number[];
  /** gouji's time over each library's: the median over the rounds. */
  readonly ratios: readonly number[];
  readonly rounds: number;
}

const WARM_UP = 3000;
const MEASURED = 10_000;
const FEWEST_ROUNDS = 7;

const [format, ...paths] = process.argv.slice(2);
const sources = paths.map((uri) => ({ uri, bytes: new Uint8Array(readFileSync(uri)) }));
const libraries = floors[format as Format].map(({ library }) => library);

/** Milliseconds for all files. What the pass before left behind is cleared away first. */
const timed = async (pass: () => Promise<void>): Promise<number> => {
  globalThis.gc?.();
  const start = performance.now();
  await pass();
  return performance.now() - start;
};

const passes = [
  async () => {
    for (const source of sources) await extract(source);
  },
  ...libraries.map(({ read }) => async () => {
    for (const { bytes } of sources) await read(bytes);
  }),
];

const round = async (): Promise<readonly number[]> => {
  const times: number[] = [];
  for (const pass of passes) times.push(await timed(pass));
  return times;
};

const until = async (milliseconds: number, fewest: number): Promise<readonly (readonly number[])[]> => {
  const end = performance.now() + milliseconds;
  const rounds: (readonly number[])[] = [];
  while (rounds.length < fewest || performance.now() < end) rounds.push(await round());
  return rounds;
};

await until(WARM_UP, 2);
const rounds = await until(MEASURED, FEWEST_ROUNDS);
const [gouji = 0, ...others] = passes.map((_, index) => median(rounds.map((times) => times[index] ?? 0)));
const ratios = libraries.map((_, index) => median(rounds.map((times) => (times[0] ?? 0) / (times[index + 1] ?? 0))));
const timing: Timing = {
  gouji: gouji / sources.length,
  libraries: others.map((time) => time / sources.length),
  ratios,
  rounds: rounds.length,
};
console.log(JSON.stringify(timing));
