// `npm run bench:queue-storm [-- --inputs N --kills N --crashes N]`: workers, the server and the way to it fail while a
// queue is read, and every input is accounted for in the end.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { again } from '../src/bulk/queue/again.ts';
import { cutAfter } from '../src/bulk/queue/cut.fixture.ts';
import { enqueue } from '../src/bulk/queue/enqueue.ts';
import { openPool } from '../src/bulk/queue/pool.ts';
import { statusOf } from '../src/bulk/queue/status.ts';
import { metOf } from '../src/bulk/reading/met.ts';
import { inputsOf } from '../src/ingestors/index.ts';
import { version } from '../src/version.ts';
import { startServer } from '../src/writers/postgres/server.fixture.ts';
import { type Judgement, judge } from './queue/judge.ts';
import { openWorkers } from './queue/workers.ts';
import { writeSection } from './section.ts';
import { buildStormReader } from './storm/build-reader.ts';
import { writeStormInputs } from './storm/inputs.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '20000' },
    kills: { type: 'string', default: '100' },
    crashes: { type: 'string', default: '3' },
  },
});
const [inputs, kills, crashes] = [values.inputs, values.kills, values.crashes].map(Number) as [number, number, number];

const WORKERS = 4;
/** Short, so that the storm does not wait for what died; a stall must stay longer than a busy machine keeps a reader waiting. */
const HOW = ['--jobs', '4', '--lease', '4', '--limit-stall', '3', '--limit-memory', '200M'] as const;
/** One COMMIT in so many, so that each is met after the one before was mended. */
const CUTS = { times: 50, every: 20 } as const;
const LOOK_MS = 250;

const folder = mkdtempSync(join(tmpdir(), 'gouji-storm-'));
const server = await startServer();
if (server === null) {
  process.stdout.write('skipped: no PostgreSQL can be started here\n');
  process.exit();
}
const address = await server.database('storm');
const pool = openPool(address, 1);
const patiently = { atMost: 60_000 };

const generated = writeStormInputs(folder, inputs);
const environment = await buildStormReader(mkdtempSync(join(folder, '.reader-')));
await enqueue(address, version, metOf(await inputsOf(folder)));

const cut = await cutAfter('COMMIT', address, CUTS.times, CUTS.every);
const workers = openWorkers(environment);
let killed = 0;
let crashed = 0;

/** One of the workers reaches the server only through the proxy that cuts its connections. */
const keepWorking = (): void => {
  while (workers.running.size < WORKERS) {
    const throughProxy = ![...workers.running].some(({ spawnargs }) => spawnargs.includes(cut.address));
    workers.start(throughProxy ? cut.address : address, ...HOW);
  }
};

const settled = async (): Promise<number> => {
  const { rows } = await again(() => pool.query('SELECT count(*)::int AS count FROM input_sources'), patiently);
  return rows[0].count;
};

const killOne = (): void => {
  const [oldest] = workers.running;
  if (oldest?.kill('SIGKILL')) killed += 1;
};

const crashServer = async (): Promise<void> => {
  await server.crash();
  crashed += 1;
  await pause(1000);
  await server.start();
};

const start = performance.now();
let lastTold = start;

/** A sign of life every ten seconds: the whole storm takes minutes. */
const told = (done: number): void => {
  if (performance.now() - lastTold < 10_000) return;
  lastTold = performance.now();
  const seconds = ((lastTold - start) / 1000).toFixed(0);
  process.stderr.write(`${seconds} s: ${done} of ${inputs}, ${killed} kills, ${crashed} crashes, ${cut.cuts()} cuts\n`);
};

for (let done = 0; done < inputs; done = await settled()) {
  keepWorking();
  await pause(LOOK_MS);
  // Spread over the whole storm, so that nothing is left to itself before the end.
  if (killed < kills && killed <= (kills * done) / (inputs * 0.95)) killOne();
  told(done);
  if (crashed < crashes && done > ((crashed + 1) * inputs) / (crashes + 1)) await crashServer();
}
const seconds = (performance.now() - start) / 1000;

const codes = await workers.stop();
await cut.close();
const judgement: Judgement = await judge(pool, generated, (await statusOf(address)).batches);
await pool.end();
await server.stop();
rmSync(folder, { recursive: true });

const rows: readonly (readonly [string, string | number])[] = [
  ['inputs, of these poison', `${generated.inputs}, ${generated.poison}`],
  ['workers killed (SIGKILL)', killed],
  ['server stopped immediately', crashed],
  ['connections cut after COMMIT was sent', cut.cuts()],
  ['seconds', seconds.toFixed(0)],
  ...Object.entries(judgement.figures),
];
const faults = [
  ...judgement.faults,
  ...(killed < kills ? [`only ${killed} workers were killed`] : []),
  ...(crashed < crashes ? [`the server was stopped only ${crashed} times`] : []),
  ...(cut.cuts() === 0 ? ['no connection was cut after COMMIT'] : []),
  ...(codes.some((code) => code !== 0) ? [`workers ended with ${codes}`] : []),
];

writeSection(
  'queue-storm',
  `## A queue in a storm

\`npm run bench:queue-storm\`: ${WORKERS} workers of ${HOW[1]} readers on one PostgreSQL, 2 % of the inputs hang, eat memory, crash or
exit without a result.

| | |
| --- | ---: |
${rows.map(([name, figure]) => `| ${name} | ${figure} |`).join('\n')}

${faults.length === 0 ? 'Nothing lost, nothing doubled, nobody innocent quarantined ✓' : `**${faults.join('; ')}**`}`,
);
process.stdout.write(`${rows.map(([name, figure]) => `${name}: ${figure}`).join('\n')}\n`);
for (const [line, count] of workers.said) process.stderr.write(`${count} × ${line}\n`);
if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n`);
  process.exitCode = 1;
}
