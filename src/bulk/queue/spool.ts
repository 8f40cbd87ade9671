import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Source } from '#model';
import type { ReadableDocument } from '../readers/protocol.ts';

/** Where the members of archives lie while a child reads them: a child is given a file, never bytes. */
export interface Spool {
  /** @param container the file that was opened for it; where that is the document itself, it is read in place */
  hold(source: Source, sha256: string, container: string): Promise<ReadableDocument>;
  release(document: ReadableDocument): Promise<void>;
  close(): Promise<void>;
}

const PREFIX = 'gouji-spool-';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
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
  let count = 0;
  return {
    hold: async ({ uri, bytes, beside }, sha256, container) => {
      if (uri === container && beside) return { uri, sha256, path: container, origin: 'file' };
      count += 1;
      const path = join(folder, `${count}`);
      await writeFile(path, bytes);
      return { uri, sha256, path, origin: 'spool' };
    },
    release: async ({ path, origin }) => {
      if (origin === 'spool') await rm(path, { force: true });
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
};
