import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Limits } from '#model';
import { inputId } from '../../dataset/index.ts';
import { type Input, inputsOf, NoSuchPath } from '../../ingestors/index.ts';
import { refused } from '../../ingestors/refused.ts';
import { containerOf, stampOf } from '../reading/container.ts';

/** An input that was met on the way, not opened yet. */
export interface Met {
  readonly input: string;
  readonly uri: string;
  readonly stamp: string;
}

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

/** What is known of the container of an input: members of one archive come one after the other. */
const containers = (since: Date | null) => {
  let last = { container: '', stamp: '', isWanted: true };
  return async ({ uri, path }: Input): Promise<typeof last> => {
    const container = path ?? (await containerOf(uri)) ?? uri;
    if (container === last.container) return last;
    const isWanted = since === null || (await isNewer(container, since));
    last = { container, stamp: await stampOf(container), isWanted };
    return last;
  };
};

/** A path of a long list may be gone by now: that is told of it, and ends nothing. */
const inputsAt = async (path: string, limits: Limits): Promise<AsyncIterable<Input> | Iterable<Input>> => {
  try {
    return await inputsOf(path, limits);
  } catch (error) {
    if (error instanceof NoSuchPath) return [refused(path, error)];
    throw error;
  }
};

async function* metBy({ paths, except, since }: Intake, limits: Limits): AsyncGenerator<Met> {
  const containerFor = containers(since);
  const own = resolve(except) + sep;
  for await (const path of paths) {
    for await (const input of await inputsAt(path, limits)) {
      if (resolve(input.uri).startsWith(own)) continue;
      const { stamp, isWanted } = await containerFor(input);
      if (isWanted) yield { input: inputId(input.uri, stamp), uri: input.uri, stamp };
    }
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
