// `npm run bench:throughput [-- FILES ROUNDS]`: a run beside the bare pipeline in two processes, over the same files.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { median } from './median.ts';
import { exitOf, startRun } from './run/command.ts';
import { writeSection } from './section.ts';
import { writeMixture } from './throughput/mixture.ts';

const PROCESSES = 2;
const AIM = 0.85;
const [count = 800, rounds = 3] = process.argv.slice(2).map(Number);
const BARE = fileURLToPath(new URL('throughput/bare.mjs', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'gouji-throughput-'));
const reports = join(folder, 'reports');
const files = writeMixture(reports, count);

const lists = Array.from({ length: PROCESSES }, (_, part) => {
  const list = join(folder, `${part}.txt`);
  writeFileSync(list, files.filter((_, index) => index % PROCESSES === part).join('\n'));
  return list;
});

interface Timed {
  readonly seconds: number;
  /** Of the processor, all processes together. */
  readonly work: number;
  readonly records: number;
}

/** Seconds of the processor that all have taken who were started here and have ended (proc(5): cutime, cstime; 100 a second). */
const workOfChildren = (): number => {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /u, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
};

const timed = async (run: () => Promise<() => Promise<number> | number>): Promise<Timed> => {
  const [start, before] = [performance.now(), workOfChildren()];
  const records = await run();
  const seconds = (performance.now() - start) / 1000;
  return { seconds, work: workOfChildren() - before, records: await records() };
};

const bare = (): Promise<Timed> =>
  timed(async () => {
    const ends = await Promise.all(lists.map((list) => promisify(execFile)(process.execPath, [BARE, list])));
    return () => ends.reduce((sum, { stdout }) => sum + Number(stdout), 0);
  });

const recordsIn = async (run: string): Promise<number> => {
  const instance = await DuckDBInstance.create(join(run, 'gouji.duckdb'), { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const counts = await connection.runAndReadAll('SELECT records FROM account');
  connection.closeSync();
  instance.closeSync();
  return Number(counts.getRows()[0]?.[0]);
};

const whole = (round: number): Promise<Timed> =>
  timed(async () => {
    const run = join(folder, `run-${round}`);
    const code = await exitOf(startRun([reports, '-o', run, '--jobs', `${PROCESSES}`, '--exit-zero'], {}));
    if (code !== 0) throw new Error(`the run ended with ${code}`);
    return () => recordsIn(run);
  });

interface Pair {
  readonly bare: Timed;
  readonly run: Timed;
}

const percent = (part: number): string => `${(100 * part).toFixed(0)} %`;

const row = ({ bare, run }: Pair): string =>
  [
    `| ${bare.seconds.toFixed(1)} s | ${run.seconds.toFixed(1)} s | ${percent(bare.seconds / run.seconds)}`,
    `${bare.work.toFixed(1)} s | ${run.work.toFixed(1)} s | ${percent(bare.work / run.work)}`,
    `${bare.records} | ${run.records} |`,
  ].join(' | ');

const pairs: Pair[] = [];
for (let round = 0; round < rounds; round++) {
  const pair = { bare: await bare(), run: await whole(round) };
  pairs.push(pair);
  console.log(row(pair));
}
rmSync(folder, { recursive: true });

const share = median(pairs.map(({ bare, run }) => bare.seconds / run.seconds));
const shareOfWork = median(pairs.map(({ bare, run }) => bare.work / run.work));
const lost = pairs.map(({ bare, run }) => Math.abs(bare.records - run.records)).reduce((sum, less) => sum + less, 0);
const text = `## A run beside the bare pipeline

\`npm run bench:throughput\`: ${count} different files (of a hundred 40 HTML, 25 Word, 30 PDF with a text layer, 5 text), once read by
${PROCESSES} processes that each read half of them and keep nothing, once by \`gouji run --jobs ${PROCESSES}\`; whole processes, from their start to
their end, in turn. Load average ${(loadavg()[0] ?? 0).toFixed(1)} on ${cpus().length} processors.

| bare pipeline | run | of its throughput | processor, bare | processor, run | share | records, bare | records, run |
|---:|---:|---:|---:|---:|---:|---:|---:|
${pairs.map(row).join('\n')}

Median ${percent(share)} by the clock and ${percent(shareOfWork)} by the time of the processor; the lesser ≥ ${percent(AIM)} ${Math.min(share, shareOfWork) >= AIM ? '✓' : '**missed**'}. Where other work
takes part of the machine, three processes get more of it than two, and the clock flatters the run. ${lost === 0 ? 'No record is lost ✓' : `**${lost} records differ**`}
`;
writeSection('throughput', text);
console.log(text);
// Time is told, not judged: another machine, another load.
process.exitCode = lost === 0 ? 0 : 1;
