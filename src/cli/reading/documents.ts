import type PQueue from 'p-queue';
import { type Limits, STANDARD_LIMITS } from '#model';
import { type Settings, STANDARD_SETTINGS } from '../../audit/settings.ts';
import type { Input } from '../../ingestors/index.ts';
import { isSystemError } from '../../ingestors/system-error.ts';
import { outcomesOf } from '../../pipeline.ts';
import { inputsOfAll } from './inputs.ts';
import type { Told, Unopened } from './told.ts';
import { unopened } from './unopened.ts';

/** One is parsed while the next is fetched from disk; more would only hold more memory. */
const AT_ONCE = 2;

/** Documents that may be ahead of the one that is printed next, so that a slow one does not hold up the others. */
const AHEAD = 8;

const toldOf = async (input: Input, settings: Settings, limits: Limits): Promise<readonly Told[]> => {
  let refused: Unopened | null = null;
  const read = async () => {
    try {
      return await input.read();
    } catch (error) {
      if (isSystemError(error)) refused = unopened(input.uri, error);
      throw error;
    }
  };
  try {
    return await outcomesOf({ uri: input.uri, read }, settings, limits);
  } catch (error) {
    return [refused ?? { state: 'defective', uri: input.uri, error }];
  }
};

/** What became of a document, and a way to its bytes once more. */
export interface Heard {
  readonly told: Told;
  readonly read: Input['read'];
}

const heardOf = async (input: Input, settings: Settings, limits: Limits): Promise<readonly Heard[]> => {
  const all = await toldOf(input, settings, limits);
  return all.map((told) => ({ told, read: () => input.read() }));
};

/**
 * What becomes of every document, in the order of the inputs; only `AHEAD` of them are held at any time.
 * @throws UsageError before the first document when a path does not exist
 */
export async function* documentsOf(
  paths: readonly string[],
  settings: Settings = STANDARD_SETTINGS,
  limits: Limits = STANDARD_LIMITS,
): AsyncGenerator<Heard> {
  let queue: PQueue | null = null;
  const ahead: Promise<readonly Heard[]>[] = [];
  try {
    for await (const input of inputsOfAll(paths, limits)) {
      // A single document needs no queue, and loading it takes 10 ms.
      if (ahead.length > 0) queue ??= new (await import('p-queue')).default({ concurrency: AT_ONCE });
      const hear = () => heardOf(input, settings, limits);
      ahead.push(queue ? queue.add(hear) : hear());
      const next = ahead.length > AHEAD ? ahead.shift() : undefined;
      if (next) yield* await next;
    }
    for (const next of ahead) yield* await next;
  } finally {
    queue?.clear();
  }
}
