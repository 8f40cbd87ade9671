// `npm run bench:million [-- COUNT]`: a run's database with a million inputs; how soon a start reads, and what it holds.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { exitOf, readersOf, startRun } from './run/command.ts';
import { writeSection } from './section.ts';
import { buildStormReader } from './storm/build-reader.ts';

const COUNT = Number(process.argv[2] ?? 1_000_000);
/** Inputs at the end of the queue whose files are there. */
const FILES = 3000;
const LONGEST_START = 5000;
const MOST_MEMORY = 512;
/** A million stubs take an hour; the end of the others is the dearest moment of all. */
const SECONDS = { waiting: 20, settled: 300 };

const folder = mkdtempSync(join(tmpdir(), 'gouji-million-'));
const [reports, nothing, tools] = ['reports', 'nothing', 'tools'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
for (const path of [reports, nothing, tools]) mkdirSync(path);
for (let i = 0; i < FILES; i++) writeFileSync(join(reports, `${i}.txt`), `REPORT ${i}\n`);
const environment = await buildStormReader(tools, 0);

/** A database of so many inputs, of which all behind `settled` wait; those that are read first have their files. */
const prepare = async (run: string, settled: number): Promise<void> => {
  await exitOf(startRun([nothing, '-o', run], environment));
  const instance = await DuckDBInstance.create(join(run, 'gouji.duckdb'), { threads: '2' });
  const connection = await instance.connect();
  await connection.run(`INSERT INTO inputs (input, uri, stamp, met)
    SELECT uuid(), '${reports}/' || (i - ${settled}) || '.txt', '7-1700000000000', now() FROM range(${COUNT}) r(i)`);
  await connection.run(`INSERT INTO input_sources (input, source, found)
    SELECT input, sha256(CAST(input AS VARCHAR)), now() FROM inputs ORDER BY rowid LIMIT ${settled}`);
  await connection.run(`INSERT INTO outcomes (outcome, source, version, part, state, code, stage, message, uri, gouji, decided)
    SELECT uuid(), source, 1, '', 'rejected', 'not-a-report', 'bench', '', '', '0', now() FROM input_sources`);
  connection.closeSync();
  instance.closeSync();
};

const memoryOf = (pid: number | undefined, field: 'VmRSS' | 'VmHWM'): number =>
  Number(new RegExp(`${field}:\\s+(\\d+)`, 'u').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** Starts the run, waits for its first reader, and looks at its memory until it ends, or for a while. */
const measure = async (run: string, seconds: number) => {
  const start = performance.now();
  const coordinator = startRun([nothing, '-o', run, '--jobs', '2', '--exit-zero'], environment);
  let code: number | null | undefined;
  const end = exitOf(coordinator).then((exit) => {
    code = exit;
  });
  while (readersOf(coordinator).length === 0) await sleep(20);
  const first = performance.now() - start;
  const held: number[] = [];
  let peak = 0;
  while (code === undefined && held.length < seconds) {
    held.push(memoryOf(coordinator.pid, 'VmRSS'));
    peak = memoryOf(coordinator.pid, 'VmHWM');
    await Promise.race([end, sleep(1000)]);
  }
  const whole = code === undefined ? null : (performance.now() - start) / 1000;
  coordinator.kill('SIGKILL');
  await end;
  if (code !== null && code !== 0) throw new Error(`the run ended with ${code}`);
  return { first, half: held[Math.floor(held.length / 2)] ?? 0, late: held.at(-1) ?? 0, peak, whole };
};

const cases = [
  ['all waiting', 0, SECONDS.waiting],
  ['all but 3,000 settled', COUNT - FILES, SECONDS.settled],
] as const;
const rows: string[] = [];
let isMet = true;
for (const [name, settled, seconds] of cases) {
  const run = join(folder, `${settled}`);
  await prepare(run, settled);
  const { first, half, late, peak, whole } = await measure(run, seconds);
  isMet &&= first <= LONGEST_START && peak < MOST_MEMORY;
  rows.push(
    `| ${name} | ${(first / 1000).toFixed(1)} s | ${whole === null ? '' : `${whole.toFixed(0)} s`} | ${[half, late, peak].map((mb) => mb.toFixed(0)).join(' | ')} |`,
  );
}
rmSync(folder, { recursive: true });
const text = `## A run with ${COUNT.toLocaleString('en')} inputs

\`npm run bench:million\`: from the start of \`gouji run\` to its first reader (aim: ≤ 5 s), and what the coordinator holds
(aim: < 512 MB) until it ends; where all wait, for ${SECONDS.waiting} s. Readers are stubs. Load average ${(loadavg()[0] ?? 0).toFixed(1)} on ${cpus().length} processors.

| inputs in the database | first reader | end | MB halfway | at last | peak |
|---|---:|---:|---:|---:|---:|
${rows.join('\n')}

${isMet ? 'Both aims are met ✓' : '**missed**'}
`;
writeSection('run-million', text);
console.log(text);
process.exitCode = isMet ? 0 : 1;
