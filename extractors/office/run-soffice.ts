import { spawn } from 'node:child_process';

/** How a call ended; `stalled` is killed by us. */
export type Ending = 'ended' | 'stalled' | 'restart' | 'not-started';

/** LibreOffice asks to be started again after it has made its profile. */
const RESTART = 81;

/**
 * One call of LibreOffice, killed when it says nothing for `stallMs`: it prints a line for every file it has done.
 * What it made is in its output folder; its exit code is 0 even where a file could not be read.
 */
export function runSoffice(program: string, args: readonly string[], stallMs: number): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const kill = (): void => void child.kill('SIGKILL');
    let ending: Ending = 'ended';
    const stall = setTimeout(() => {
      ending = 'stalled';
      kill();
    }, stallMs);
    process.once('exit', kill);
    child.stdout.on('data', () => stall.refresh());
    child.stderr.resume();
    const finish = (told: Ending): void => {
      clearTimeout(stall);
      process.off('exit', kill);
      resolve(told);
    };
    child.once('error', () => finish('not-started'));
    child.once('exit', (code) => finish(code === RESTART ? 'restart' : ending));
  });
}
