// `npm run bench:workers [-- DOCUMENTS]`: what four workers do in the time of one, where each document takes 200 ms.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { enqueue } from '../src/bulk/queue/enqueue.ts';
import { openPool } from '../src/bulk/queue/pool.ts';
import { prepareQueue } from '../src/bulk/queue/prepare.ts';
import { statusOf } from '../src/bulk/queue/status.ts';
import { metOf } from '../src/bulk/reading/met.ts';
import { inputsOf } from '../src/ingestors/index.ts';
import { version } from '../src/version.ts';
import { startServer } from '../src/writers/postgres/server.fixture.ts';
import { openWorkers } from './queue/workers.ts';
import { writeSection } from './section.ts';
import { buildStormReader } from './storm/build-reader.ts';

const WORK_MS = 200;
const AIM = 3.6;
/** Twenty batches of 16, so that four workers have the same number of them. */
const [documents = 320] = process.argv.slice(2).map(Number);

const folder = mkdtempSync(join(tmpdir(), 'gouji-workers-'));
const environment = await buildStormReader(mkdtempSync(join(folder, '.reader-')), WORK_MS);
for (let index = 0; index < documents; index++) writeFileSync(join(folder, `${index}.txt`), `REPORT ${index}\n`);
const server = await startServer();
if (server === null) {
  process.stdout.write('skipped: no PostgreSQL can be started here\n');
  process.exit();
}

/** Milliseconds from the first job to the last outcome, with workers that wait for work already. */
const timeWith = async (count: number): Promise<number> => {
  const address = await server.database(`workers${count}`);
  await prepareQueue(address, version);
  const workers = openWorkers(environment);
  for (let index = 0; index < count; index++) workers.start(address, '--jobs', '1');
  while ((await statusOf(address)).workers < count) await pause(50);
  const pool = openPool(address, 1);
  const start = performance.now();
  await enqueue(address, version, metOf(await inputsOf(folder)));
  for (let done = 0; done < documents; ) {
    await pause(50);
    const { rows } = await pool.query('SELECT count(*)::int AS count FROM outcomes');
    done = rows[0].count;
  }
  const milliseconds = performance.now() - start;
  await pool.end();
  await workers.stop();
  return milliseconds;
};

const one = await timeWith(1);
const four = await timeWith(4);
await server.stop();
rmSync(folder, { recursive: true });

const times = one / four;
const own = one / documents - WORK_MS;
writeSection(
  'workers',
  `## One worker and four

\`npm run bench:workers\`: ${documents} documents of ${WORK_MS} ms each, workers of one reader, from the first job to the last outcome.

| workers | seconds | documents a second |
| ---: | ---: | ---: |
| 1 | ${(one / 1000).toFixed(1)} | ${((1000 * documents) / one).toFixed(1)} |
| 4 | ${(four / 1000).toFixed(1)} | ${((1000 * documents) / four).toFixed(1)} |

${times.toFixed(2)} × as much, ≥ ${AIM} ${times >= AIM ? '✓' : '**missed**'}; beside its ${WORK_MS} ms a document costs one worker ${own.toFixed(1)} ms: the queue, the
outcome's transaction, and the way to its process.`,
);
process.stdout.write(`1 worker ${one.toFixed(0)} ms, 4 workers ${four.toFixed(0)} ms: ${times.toFixed(2)} ×\n`);
