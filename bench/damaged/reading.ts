import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A document that takes longer hangs. */
const HANGS_AFTER = 120_000;

const started = (): ChildProcess =>
  fork(fileURLToPath(new URL('./reader.ts', import.meta.url)), {
    execArgv: ['--conditions=source', '--import', 'tsx'],
  });

/** Most memory that the process has held, in MB; 0 where the system does not say. */
const peakOf = ({ pid }: ChildProcess): number => {
  if (process.platform !== 'linux' || !pid) return 0;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
};

/** How one file ended: the states of its outcomes, or that it hung or killed its reader. */
export interface End {
  readonly states: readonly string[];
  /** Of the reader so far, in MB. */
  readonly peak: number;
}

/** Reads files in a child process, which is replaced when a file kills it. */
export interface Reading {
  end(path: string): Promise<End>;
  close(): void;
}

export const openReading = (): Reading => {
  let child = started();
  const end = (path: string): Promise<End> =>
    new Promise((resolve) => {
      const settle = (states: readonly string[], peak: number): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve({ states, peak });
      };
      const replace = (state: string): void => {
        settle([state], 0);
        child.kill('SIGKILL');
        child = started();
      };
      const timer = setTimeout(() => replace('HANG'), HANGS_AFTER);
      child.once('message', (states: readonly string[]) => settle(states, peakOf(child)));
      child.once('exit', () => replace('CRASH'));
      child.send(path);
    });
  return {
    end,
    close: () => {
      child.removeAllListeners();
      child.kill();
    },
  };
};
