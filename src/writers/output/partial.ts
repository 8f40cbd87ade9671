import { constants as permissions } from 'node:fs';
import { access, readdir, rm, stat } from 'node:fs/promises';
import { constants } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** The name that a file has until it is whole; it tells whose it is. */
const nameOf = (path: string, process: number): string => `${path}.${process}.partial`;

const isAlive = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It is there, and another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Which process writes a partial file of this name; null where it is none. */
const writerOf = (file: string, name: string): number | null => {
  if (!file.startsWith(`${name}.`) || !file.endsWith('.partial')) return null;
  const id = file.slice(name.length + 1, -'.partial'.length);
  return /^\d+$/u.test(id) ? Number(id) : null;
};

/** What a killed process has left of the same file goes. */
const clear = async (path: string): Promise<void> => {
  const folder = dirname(path);
  for (const file of await readdir(folder).catch(() => [])) {
    const writer = writerOf(file, basename(path));
    if (writer !== null && !isAlive(writer)) await rm(join(folder, file), { force: true });
  }
};

const isFolder = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
};

/**
 * Where a file is written until it is whole.
 * @throws the operating system's error where the folder is not there or cannot be written to, or a folder stands where the file is due: now, not
 * after an hour's work, when it is to be renamed
 */
export const partialOf = async (path: string): Promise<string> => {
  if (await isFolder(path)) {
    const message = `EISDIR: illegal operation on a directory, open '${path}'`;
    throw Object.assign(new Error(message), { code: 'EISDIR', errno: -constants.errno.EISDIR, syscall: 'open' });
  }
  // A database that is to fill the file would say it in words of its own.
  await access(dirname(path), permissions.W_OK);
  await clear(path);
  return nameOf(path, process.pid);
};
