import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Limits } from '#model';
import type { Input } from '../../ingestors/index.ts';
import { inputsAt } from '../reading/inputs-at.ts';
import { type Met, metOf } from '../reading/met.ts';

/** What is to be read. */
export interface Intake {
  /** Files, folders, archives, patterns; walked once. */
  readonly paths: AsyncIterable<string> | Iterable<string>;
  /** The run's own folder, which is nobody's report. */
  readonly except: string;
  /** Only what was changed at this moment or later, or everything. */
  readonly since: Date | null;
  /** So many inputs out of all, the same ones every time, or all of them. */
  readonly sample: number | null;
}

const isNewer = async (container: string, since: Date): Promise<boolean> => {
  const found = await stat(container).catch(() => null);
  return found === null || found.mtimeMs >= since.getTime();
};

async function* inputsOfPaths(paths: Intake['paths'], limits: Limits): AsyncGenerator<Input> {
  for await (const path of paths) yield* inputsAt(path, limits);
}

async function* metBy({ paths, except, since }: Intake, limits: Limits): AsyncGenerator<Met> {
  const own = resolve(except) + sep;
  let last = { container: '', isWanted: true };
  for await (const met of metOf(inputsOfPaths(paths, limits))) {
    if (resolve(met.uri).startsWith(own)) continue;
    const { container } = met;
    if (container !== last.container)
      last = { container, isWanted: since === null || (await isNewer(container, since)) };
    if (last.isWanted) yield met;
  }
}

/** The inputs with the smallest keys, which are hashes: a fair choice, and the same whenever it is made. */
async function* sampled(all: AsyncGenerator<Met>, count: number): AsyncGenerator<Met> {
  let chosen: Met[] = [];
  const cut = (): void => {
    chosen.sort((a, b) => (a.input < b.input ? -1 : 1));
    chosen = chosen.slice(0, count);
  };
  for await (const met of all) {
    chosen.push(met);
    if (chosen.length >= 2 * count + 1000) cut();
  }
  cut();
  yield* chosen;
}

/** Every input that the paths stand for, in order. */
export const metInputs = (intake: Intake, limits: Limits): AsyncGenerator<Met> => {
  const all = metBy(intake, limits);
  return intake.sample === null ? all : sampled(all, intake.sample);
};
