import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));

/** Processes of `gouji worker`, as an operator would start them. */
export interface Workers {
  /** How many run now. */
  readonly running: ReadonlySet<ChildProcess>;
  /** What they said besides their start and end, and how often. */
  readonly said: ReadonlyMap<string, number>;
  start(address: string, ...args: readonly string[]): ChildProcess;
  /** SIGTERM for all, until all have ended. @returns their exit codes */
  stop(): Promise<readonly (number | null)[]>;
}

/** Without what differs from one time to the next. */
const plain = (line: string): string => line.replace(/^\S+Z /, '').replace(/[0-9a-f-]{36}/g, '…');

export const openWorkers = (environment: Readonly<Record<string, string>>): Workers => {
  const running = new Set<ChildProcess>();
  const said = new Map<string, number>();
  return {
    running,
    said,
    start: (address, ...args) => {
      const child = spawn(process.execPath, [MAIN, 'worker', '--queue', address, ...args], {
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      running.add(child);
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        for (const line of text.split('\n').filter(Boolean).map(plain)) said.set(line, (said.get(line) ?? 0) + 1);
      });
      child.once('exit', () => running.delete(child));
      return child;
    },
    stop: () =>
      Promise.all(
        [...running].map(
          (child) =>
            new Promise<number | null>((resolve) => {
              child.once('exit', resolve);
              child.kill('SIGTERM');
            }),
        ),
      ),
  };
};
