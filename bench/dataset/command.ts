import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const tells = fileURLToPath(new URL('../usage.cjs', import.meta.url));
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface Took {
  readonly seconds: number;
  /** Of both cores, in seconds. */
  readonly cpu: number;
  /** Of the process, in MB. */
  readonly peak: number;
  readonly printed: string;
}

/** One command of gouji in a process of its own. */
export const took = (args: readonly string[]): Took => {
  const start = performance.now();
  const { status, output, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', tells, '--conditions=source', '--import', 'tsx', main, ...args],
    { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`gouji ${args[0]} ended with ${status}: ${stderr}`);
  const usage: { readonly cpu: number; readonly peak: number } = JSON.parse(output[3] ?? '');
  return {
    seconds: (performance.now() - start) / 1000,
    cpu: usage.cpu / 1000,
    peak: usage.peak,
    printed: stdout,
  };
};
