import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Limits } from '#model';
import { archiveInputs } from './archive/inputs.ts';
import { isFetchedArchive } from './fetched/is-archive.ts';
import { fileItem } from './file.ts';
import type { Input } from './input.ts';
import { misnamed } from './misnamed.ts';
import { notWaitedFor } from './pipe.ts';
import { refused } from './refused.ts';

type EntryKind = 'folder' | 'file' | 'other';

const kindOf = (entry: Pick<Dirent, 'isDirectory' | 'isFile'>): EntryKind => {
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
};

/** Every name in a folder, or why there is none. */
const namesIn = async (folder: string): Promise<readonly Dirent[] | Error> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

/**
 * Every file below a folder and in its archives, in the order of its path; names that begin with a dot are left out.
 * Links are followed, and no folder is entered twice. What cannot be read is an input that fails, and ends nothing.
 * @param entered the real paths of the folders that were entered before
 */
export async function* directoryInputs(
  folder: string,
  limits: Limits,
  entered: Set<string> = new Set(),
): AsyncGenerator<Input> {
  const real = await realpath(folder).catch(() => folder);
  if (entered.has(real)) return;
  entered.add(real);
  if (await isFetchedArchive(folder)) {
    const { fetchedInputs } = await import('./fetched/inputs.ts');
    yield* fetchedInputs(folder, limits);
    return;
  }
  const entries = await namesIn(folder);
  if (entries instanceof Error) {
    yield refused(folder, entries);
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const unopenable = await misnamed(path);
    if (unopenable) {
      yield unopenable;
      continue;
    }
    const linked = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
    // A link to nowhere is read as a file, whose opening then says what is wrong.
    const kind = linked === null ? 'file' : kindOf(linked);
    if (kind === 'folder') yield* directoryInputs(path, limits, entered);
    else if (kind === 'file') yield* archiveInputs(fileItem(path, limits), limits);
    else yield notWaitedFor(path);
  }
}
