import { stat } from 'node:fs/promises';
import { directoryInputs } from './directory.ts';
import { fileInput } from './file.ts';
import type { Input } from './input.ts';
import { stdinInput } from './stdin.ts';

export { fileInput } from './file.ts';
export type { Input } from './input.ts';

/** A path that names nothing: a mistake of the caller, not of a document. */
export class NoSuchPath extends Error {
  override readonly name = 'NoSuchPath';
}

async function* matches(pattern: string): AsyncGenerator<Input> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, { expandDirectories: false });
  if (paths.length === 0) throw new NoSuchPath(pattern);
  for (const path of paths.sort()) yield fileInput(path);
}

/**
 * The inputs that a path stands for: a file, a folder, `-` for standard input, or a pattern such as `2023/*.pdf`.
 * @throws NoSuchPath when there is nothing
 */
export async function* inputsOf(path: string): AsyncGenerator<Input> {
  if (path === '-') {
    yield stdinInput;
    return;
  }
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) yield* directoryInputs(path);
  else if (found) yield fileInput(path);
  else yield* matches(path);
}
