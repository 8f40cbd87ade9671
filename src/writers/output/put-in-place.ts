import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { flushFile, flushFolder } from './flush.ts';
import { partialOf } from './partial.ts';

/**
 * A file that another program writes, such as a database: it appears under its name only when it is whole.
 * @param write fills the path that it is given
 */
export const putInPlace = async <T>(path: string, write: (partial: string) => Promise<T>): Promise<T> => {
  const partial = await partialOf(path);
  try {
    const result = await write(partial);
    await flushFile(partial);
    await rename(partial, path);
    await flushFolder(dirname(path));
    return result;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
};
