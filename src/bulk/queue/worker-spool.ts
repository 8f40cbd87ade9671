import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Spool, spoolIn } from '../reading/spool.ts';

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

/** The spool of one worker, of which several may share a machine. */
export const openWorkerSpool = async (parent = tmpdir()): Promise<Spool & { close(): Promise<void> }> => {
  await sweep(parent);
  const folder = await mkdtemp(join(parent, `${PREFIX}${process.pid}-`));
  return { ...spoolIn(folder), close: () => rm(folder, { recursive: true, force: true }) };
};
