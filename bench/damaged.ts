// `npm run bench:damaged [-- COUNT]`: a thousand damaged files made of the samples, and how each ends.
import { type ChildProcess, fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DamagedFile, damagedFiles } from './damaged/damage.ts';
import { writeSection } from './section.ts';

/** A document that takes longer hangs. */
const HANGS_AFTER = 120_000;
const SEED = 20240131;

const samples = fileURLToPath(new URL('../samples/', import.meta.url));
const files = readdirSync(samples, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(?:ogi|mixed|other)[^/\\]*[/\\][^/\\]+[/\\]source\./.test(path))
  .sort()
  .map((path) => ({ uri: basename(path), bytes: readFileSync(`${samples}${path}`) }))
  .filter(({ bytes }) => bytes.length > 0);

const reader = (): ChildProcess =>
  fork(fileURLToPath(new URL('./damaged/reader.ts', import.meta.url)), {
    execArgv: ['--conditions=source', '--import', 'tsx'],
    serialization: 'advanced',
  });

let child = reader();
let peak = 0;

/** How one file ends: its outcomes, or that it hung or killed its reader. */
const endOf = ({ uri, bytes }: DamagedFile): Promise<readonly string[]> =>
  new Promise((resolve) => {
    const settle = (states: readonly string[]): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(states);
    };
    const replace = (state: string): void => {
      settle([state]);
      child.kill('SIGKILL');
      child = reader();
    };
    const timer = setTimeout(() => replace('HANG'), HANGS_AFTER);
    child.once('message', ({ states }: { states: readonly string[] }) => settle(states));
    child.once('exit', () => replace('CRASH'));
    child.send({ uri, bytes });
  });

const noteMemory = (): void => {
  const status = child.pid ? readFileSync(`/proc/${child.pid}/status`, 'utf8') : '';
  peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
};

const counts = new Map<string, Map<string, number>>();
const count = Number(process.argv[2] ?? 1000);
const started = performance.now();
for (const file of damagedFiles(files, count, SEED)) {
  for (const state of await endOf(file)) {
    const row = counts.get(file.damage) ?? new Map<string, number>();
    counts.set(file.damage, row.set(state, (row.get(state) ?? 0) + 1));
    if (state === 'HANG' || state === 'CRASH') console.log(`${state}: ${file.uri} (${file.damage})`);
  }
  if (process.platform === 'linux') noteMemory();
}
child.removeAllListeners();
child.kill();

const states = [...new Set([...counts.values()].flatMap((row) => [...row.keys()]))].sort();
const rows = [...counts].map(
  ([damage, row]) => `| ${[damage, ...states.map((state) => row.get(state) ?? 0)].join(' | ')} |`,
);
const bad = [...counts.values()].reduce((sum, row) => sum + (row.get('HANG') ?? 0) + (row.get('CRASH') ?? 0), 0);
const text = `## Damaged files

${count} files made of the ${files.length} samples by cutting, flipping and mixing bytes (seed ${SEED}). Hung: ${[
  ...counts.values(),
].reduce(
  (sum, row) => sum + (row.get('HANG') ?? 0),
  0,
)}; readers killed: ${[...counts.values()].reduce((sum, row) => sum + (row.get('CRASH') ?? 0), 0)}; peak of a reader ${peak.toFixed(0)} MB;
${((performance.now() - started) / 1000).toFixed(0)} s in all. A compilation made by running two files together has an outcome for each report.

| damage | ${states.join(' | ')} |
|---|${states.map(() => '---:').join('|')}|
${rows.join('\n')}
`;
writeSection('damaged', text);
console.log(text);
process.exitCode = bad > 0 ? 1 : 0;
