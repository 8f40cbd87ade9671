import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Usage, usageOf } from './command-line.ts';
import type { Format } from './formats.ts';
import type { Timing } from './timing.ts';

const script = fileURLToPath(new URL('timing.ts', import.meta.url));
const flags = ['--conditions=source', '--expose-gc', '--import', 'tsx'];

export interface Measured {
  readonly format: Format;
  readonly files: number;
  readonly timing: Timing;
  readonly usage: Usage;
}

/** Speed in a warm process, memory in a process of the command line. */
export const measure = (format: Format, paths: readonly string[]): Measured => {
  const { status, stdout } = spawnSync(process.execPath, [...flags, script, format, ...paths], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the timing of ${format} ended with ${status}`);
  return { format, files: paths.length, timing: JSON.parse(stdout), usage: usageOf(paths) };
};
