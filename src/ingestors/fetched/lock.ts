import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { lockPath } from './layout.ts';

/** Another process writes to the archive: a mistake of the caller. */
export class ArchiveBusy extends Error {
  override readonly name = 'ArchiveBusy';
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** On which machine, which process and, where the system tells it, when that began: a number is given out again. */
const identityOf = async (pid: number): Promise<string> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return `${hostname()} ${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`.trim();
};

/** How often a holder gives a sign of life, and how long after the last one it counts as dead on another machine, in ms. */
const SIGN = 30_000;
const DEAD = 10 * SIGN;

/** Whether the process that left the lock is still there. */
const isHeld = async (path: string): Promise<boolean> => {
  const holder = (await readFile(path, 'utf8').catch(() => '')).trim();
  const [machine, number] = holder.split(' ');
  const pid = Number(number);
  if (machine === hostname()) return pid > 0 && isAlive(pid) && (await identityOf(pid)) === holder;
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs < DEAD;
};

const signOfLife = async (path: string): Promise<void> => {
  const now = new Date();
  await utimes(path, now, now).catch(() => {});
};

/**
 * One process writes to an archive. The lock of one that was killed is taken over.
 * @returns gives it back
 * @throws ArchiveBusy
 */
export const lockArchive = async (archive: string): Promise<() => Promise<void>> => {
  const path = lockPath(archive);
  for (let tries = 0; tries < 3; tries += 1) {
    const file = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return null;
      throw error;
    });
    if (file) {
      await file.writeFile(await identityOf(process.pid));
      await file.close();
      const signs = setInterval(() => void signOfLife(path), SIGN).unref();
      return async () => {
        clearInterval(signs);
        await rm(path, { force: true });
      };
    }
    if (await isHeld(path)) break;
    await rm(path, { force: true });
  }
  throw new ArchiveBusy(`another gouji fetch writes to ${archive}`);
};
