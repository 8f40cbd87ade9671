import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));

/** `gouji run …`, as shipped. */
export const startRun = (args: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, [MAIN, 'run', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...environment },
  });

export const exitOf = (run: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (run.exitCode !== null || run.signalCode !== null) resolve(run.exitCode);
    else run.once('exit', resolve);
  });

/** The processes that a run has started to read. */
export const readersOf = ({ pid }: ChildProcess): readonly number[] =>
  execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number))
    .flatMap(([child = 0, parent]) => (parent === pid ? [child] : []));
