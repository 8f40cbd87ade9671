import { open } from 'node:fs/promises';

const flush = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** What another writer left of a file in the system's memory goes to the disk. */
export const flushFile = flush;

/** The names in a folder go to the disk; where a system does not know that (Windows), nothing is lost by it. */
export const flushFolder = (path: string): Promise<void> => flush(path).catch(() => {});
