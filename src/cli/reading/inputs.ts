import type { Limits } from '#model';
import { type Input, inputsOf, NoSuchPath } from '../../ingestors/index.ts';
import { UsageError } from '../exit.ts';

const found = async (path: string, limits: Limits): Promise<AsyncGenerator<Input>> => {
  try {
    return await inputsOf(path, limits);
  } catch (error) {
    if (error instanceof NoSuchPath) throw new UsageError(`no such path: ${path}`);
    throw error;
  }
};

/**
 * Every input of the given paths, in order, one at a time.
 * @throws UsageError before the first input when one of the paths does not exist
 */
export async function* inputsOfAll(paths: readonly string[], limits: Limits): AsyncGenerator<Input> {
  const walks: AsyncGenerator<Input>[] = [];
  for (const path of paths) walks.push(await found(path, limits));
  for (const walk of walks) yield* walk;
}
