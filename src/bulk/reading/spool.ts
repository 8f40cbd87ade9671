import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { written } from './disk.ts';

/** Copies of what lies in archives, for as long as they are read: a process is given a file, never bytes. */
export interface Spool {
  /** @returns the path of the copy @throws DiskFull */
  keep(bytes: Uint8Array): Promise<string>;
  drop(path: string): Promise<void>;
}

/** In a folder that is made when it is needed. */
export const spoolIn = (folder: string): Spool => {
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
