import { type Input, inputsOf, NoSuchPath } from '../../ingestors/index.ts';
import { UsageError } from '../exit.ts';
import type { Unopened } from './told.ts';
import { isSystemError, unopened } from './unopened.ts';

interface Walk {
  readonly path: string;
  readonly inputs: AsyncGenerator<Input>;
  readonly first: IteratorResult<Input> | Unopened;
}

const begun = async (path: string): Promise<Walk> => {
  const inputs = inputsOf(path);
  try {
    return { path, inputs, first: await inputs.next() };
  } catch (error) {
    if (error instanceof NoSuchPath) throw new UsageError(`no such path: ${path}`);
    if (isSystemError(error)) return { path, inputs, first: unopened(path, error) };
    throw error;
  }
};

async function* walked({ path, inputs, first }: Walk): AsyncGenerator<Input | Unopened> {
  if ('state' in first) {
    yield first;
    return;
  }
  if (first.done) return;
  yield first.value;
  try {
    yield* inputs;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield unopened(path, error);
  }
}

/**
 * Every input of the given paths, in order, one at a time.
 * @throws UsageError before the first input when one of the paths does not exist
 */
export async function* inputsOfAll(paths: readonly string[]): AsyncGenerator<Input | Unopened> {
  const walks: Walk[] = [];
  for (const path of paths) walks.push(await begun(path));
  for (const walk of walks) yield* walked(walk);
}
