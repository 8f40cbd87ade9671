import { spawnSync } from 'node:child_process';
import { extractCommand } from './command-line.ts';
import { median } from './median.ts';

/** Milliseconds of a whole process. `least` is steadier on a busy machine. */
export interface Start {
  readonly name: string;
  readonly median: number;
  readonly least: number;
}

const ROUNDS = 25;

const milliseconds = (command: readonly string[]): number => {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, command, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${command.join(' ')} ended with ${status}`);
  return performance.now() - start;
};

/** An empty process first, then what gouji's take; in turn, so that all of them meet the same machine. */
export const coldStarts = (file: string): readonly Start[] => {
  const [main = ''] = extractCommand([]);
  const commands = [
    { name: '`node -e 0`', command: ['-e', '0'] },
    { name: '`gouji --version`', command: [main, '--version'] },
    { name: '`gouji --help`', command: [main, '--help'] },
    { name: '`gouji extract` of one HTML file', command: extractCommand([file]) },
  ];
  const rounds = Array.from({ length: ROUNDS }, () => commands.map(({ command }) => milliseconds(command)));
  return commands.map(({ name }, index) => {
    const times = rounds.map((round) => round[index] ?? 0);
    return { name, median: median(times), least: Math.min(...times) };
  });
};
