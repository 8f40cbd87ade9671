import type { Limits } from '#model';
import { type Input, inputsOf, NoSuchPath } from '../../ingestors/index.ts';
import { refused } from '../../ingestors/refused.ts';

/** The inputs that a path stands for. One of a long list may be gone by now: that is told of it, and ends nothing. */
export async function* inputsAt(path: string, limits: Limits): AsyncGenerator<Input> {
  try {
    yield* await inputsOf(path, limits);
  } catch (error) {
    if (!(error instanceof NoSuchPath)) throw error;
    yield refused(path, error);
  }
}
