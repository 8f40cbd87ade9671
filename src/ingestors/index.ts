import { stat } from 'node:fs/promises';
import { type Limits, STANDARD_LIMITS } from '#model';
import { archiveInputs } from './archive/inputs.ts';
import { directoryInputs } from './directory.ts';
import { fileInput, fileItem } from './file.ts';
import type { Input } from './input.ts';
import { misnamed } from './misnamed.ts';
import { notWaitedFor } from './pipe.ts';
import { stdinItem } from './stdin.ts';

export { fileInput } from './file.ts';
export type { Input } from './input.ts';

/** A path that names nothing: a mistake of the caller, not of a document. */
export class NoSuchPath extends Error {
  override readonly name = 'NoSuchPath';
}

const matches = async (pattern: string): Promise<readonly string[]> => {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, { expandDirectories: false });
  if (paths.length === 0) throw new NoSuchPath(pattern);
  return paths.sort();
};

async function* filesInputs(paths: readonly string[], limits: Limits): AsyncGenerator<Input> {
  for (const path of paths) yield* archiveInputs(fileItem(path, limits), limits);
}

async function* pipeInput(path: string, limits: Limits): AsyncGenerator<Input> {
  yield fileInput(path, limits);
}

/**
 * The inputs that a path stands for: a file, a folder, `-` for standard input, or a pattern such as `2023/*.pdf`.
 * An archive (zip, tar, gz) stands for the files in it. Nothing is opened before the first input is asked for.
 * @throws NoSuchPath when there is nothing
 */
export const inputsOf = async (path: string, limits: Limits = STANDARD_LIMITS): Promise<AsyncGenerator<Input>> => {
  if (path === '-') return archiveInputs(stdinItem(limits), limits);
  const found = await stat(path).catch(() => null);
  if (found === null) return filesInputs(await matches(path), limits);
  if (found.isDirectory()) return directoryInputs(path, limits);
  // A pipe, as shells make for `<(…)`, can be read only once: it is one document.
  return found.isFile() ? filesInputs([path], limits) : pipeInput(path, limits);
};

async function* only(input: Input): AsyncGenerator<Input> {
  yield input;
}

/**
 * The same for a path that was noted before and is opened now, perhaps not for the last time: a pipe is refused.
 * @throws NoSuchPath when there is nothing
 */
export const inputsAgain = async (path: string, limits: Limits): Promise<AsyncGenerator<Input>> => {
  const found = await stat(path).catch(() => null);
  if (found === null || found.isFile() || found.isDirectory()) return inputsOf(path, limits);
  return only(notWaitedFor(path));
};

/** A path that is not there, opened all the same: reading it says what is wrong. */
export const inputNowhere = async (path: string, limits: Limits): Promise<Input> =>
  (await misnamed(path)) ?? fileInput(path, limits);
