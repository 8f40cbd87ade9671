import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';

const bytes = (kib: string | undefined): number | null => (kib ? Number(kib) * 1024 : null);

const onLinux = async (pid: number): Promise<number | null> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return bytes(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
};

const elsewhere = (pid: number): Promise<number | null> =>
  new Promise((resolve) => {
    execFile('ps', ['-o', 'rss=', '-p', `${pid}`], (error, stdout) => {
      resolve(error ? null : bytes(/\d+/.exec(stdout)?.[0]));
    });
  });

/** Bytes of memory that a process holds; null where it is gone or nobody can tell. */
export const residentSize = process.platform === 'linux' ? onLinux : elsewhere;
