import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));
const usage = fileURLToPath(new URL('usage.cjs', import.meta.url));

/** The process that reads these files as an operator's would: `gouji extract --exit-zero FILE…`. */
export const extractCommand = (paths: readonly string[]): readonly string[] => [
  main,
  'extract',
  '--exit-zero',
  ...paths,
];

export interface Usage {
  /** CPU milliseconds, user and system. */
  readonly cpu: number;
  /** The most memory held at any time, MB. */
  readonly peak: number;
}

export const usageOf = (paths: readonly string[]): Usage => {
  const { status, output } = spawnSync(process.execPath, ['--require', usage, ...extractCommand(paths)], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`gouji extract ended with ${status}`);
  return JSON.parse(output[3] ?? '');
};
