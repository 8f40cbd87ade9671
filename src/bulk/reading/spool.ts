import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { written } from './disk.ts';

/** Copies of what lies in archives, for as long as they are read. */
export interface Spool {
  /** @returns the path of the copy */
  keep(bytes: Uint8Array): Promise<string>;
  drop(path: string): Promise<void>;
}

/** Empty at first: what a killed run has left is of no use, its documents are copied again. */
export const openSpool = async (folder: string): Promise<Spool> => {
  await rm(folder, { recursive: true, force: true });
  let copies = 0;
  return {
    keep: async (bytes) => {
      copies += 1;
      const path = join(folder, `${copies}`);
      await written(folder, async () => {
        await mkdir(folder, { recursive: true });
        await writeFile(path, bytes);
      });
      return path;
    },
    drop: (path) => rm(path, { force: true }),
  };
};
