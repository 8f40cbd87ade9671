import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the members of archives lie while a child reads them: a child is given a file, never bytes. */
export interface Spool {
  /** @returns the path of a copy */
  keep(bytes: Uint8Array): Promise<string>;
  drop(path: string): Promise<void>;
  close(): Promise<void>;
}

const PREFIX = 'gouji-spool-';

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** What workers left that were killed. */
const sweep = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const [, pid] = new RegExp(`^${PREFIX}(\\d+)-`).exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) await rm(join(folder, name), { recursive: true, force: true });
  }
};

export const openSpool = async (parent = tmpdir()): Promise<Spool> => {
  await sweep(parent);
  const folder = await mkdtemp(join(parent, `${PREFIX}${process.pid}-`));
  let copies = 0;
  return {
    keep: async (bytes) => {
      copies += 1;
      const path = join(folder, `${copies}`);
      await writeFile(path, bytes);
      return path;
    },
    drop: (path) => rm(path, { force: true }),
    close: () => rm(folder, { recursive: true, force: true }),
  };
};
