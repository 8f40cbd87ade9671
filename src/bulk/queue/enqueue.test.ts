import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputId } from '../../dataset/index.ts';
import { startServer } from '../../writers/postgres/server.fixture.ts';
import type { Met } from '../reading/met.ts';
import { cutAfter } from './cut.fixture.ts';
import { type EngineQueue, openQueue } from './engine.ts';
import { enqueue } from './enqueue.ts';
import { openPool } from './pool.ts';

const server = await startServer();
afterAll(() => server?.stop());

/** Members of one archive in one folder. */
const inputs = (folder: string, count: number): readonly Met[] =>
  Array.from({ length: count }, (_, index) => {
    const container = `/share/${folder}/${Math.floor(index / 4)}.zip`;
    const uri = `${container}!/${index}.html`;
    return { input: inputId(uri, '1-1'), uri, stamp: '1-1', container };
  });

async function* streamed<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

describe.skipIf(server === null)('enqueue', () => {
  let address = '';
  let pool: pg.Pool;
  let queue: EngineQueue;
  beforeAll(async () => {
    address = (await server?.database('enqueue')) ?? '';
    await enqueue(address, '0.1.0', streamed([]));
    pool = openPool(address, 1);
    queue = await openQueue(address, { atMost: 10_000 });
  });
  afterAll(async () => {
    await queue.close();
    await pool.end();
  });

  const batchesOf = async (
    folder: string,
  ): Promise<readonly { readonly batch: string; readonly members: number }[]> => {
    const { rows } = await pool.query(
      `SELECT batch, count(*)::int AS members FROM members JOIN inputs USING (input)
       WHERE uri LIKE $1 GROUP BY batch ORDER BY min(uri)`,
      [`/share/${folder}/%`],
    );
    return rows;
  };

  it('adds the same again as nothing', async () => {
    const given = inputs('twice', 40);
    expect(await enqueue(address, '0.1.0', streamed(given))).toEqual({
      inputs: 40,
      added: 40,
      waiting: 0,
      done: 0,
      revived: 0,
    });
    const before = await queue.getJobCountByTypes('waiting');
    expect(await enqueue(address, '0.1.0', streamed(given))).toEqual({
      inputs: 40,
      added: 0,
      waiting: 40,
      done: 0,
      revived: 0,
    });
    expect(await queue.getJobCountByTypes('waiting')).toBe(before);
  });

  it('adds only what is new among what waits', async () => {
    await enqueue(address, '0.1.0', streamed(inputs('more', 10)));
    expect(await enqueue(address, '0.1.0', streamed(inputs('more', 12)))).toMatchObject({ added: 2, waiting: 10 });
  });

  it('adds nothing that has an outcome', async () => {
    const [done, open] = inputs('done', 2);
    await pool.query("INSERT INTO inputs VALUES ($1, $2, '1-1', now())", [done?.input, done?.uri]);
    await pool.query("INSERT INTO input_sources VALUES ($1, 'f00d', now())", [done?.input]);
    await pool.query(
      `INSERT INTO outcomes (outcome, source, version, part, state, code, uri, gouji, decided)
       VALUES (gen_random_uuid(), 'f00d', 1, '', 'rejected', 'empty', 'x', '0.1.0', now())`,
    );
    const given = [done, open].flatMap((each) => (each ? [each] : []));
    expect(await enqueue(address, '0.1.0', streamed(given))).toMatchObject({ added: 1, done: 1 });
  });

  it('puts each input into one batch when two enqueue the same at once', async () => {
    const given = inputs('race', 400);
    const [first, second] = await Promise.all([
      enqueue(address, '0.1.0', streamed(given)),
      enqueue(address, '0.1.0', streamed(given.toReversed())),
    ]);
    expect(first.added + second.added).toBe(400);
    const batches = await batchesOf('race');
    expect(batches.reduce((sum, { members }) => sum + members, 0)).toBe(400);
  });

  it('adds the job again that was lost before the engine had it', async () => {
    const given = inputs('lost', 4);
    await enqueue(address, '0.1.0', streamed(given));
    const [{ batch } = { batch: '' }] = await batchesOf('lost');
    await queue.remove(batch);
    await enqueue(address, '0.1.0', streamed(given));
    expect(await (await queue.getJob(batch))?.getState()).toBe('waiting');
  });

  it('gives a dead letter another chance', async () => {
    const given = inputs('dead', 4);
    await enqueue(address, '0.1.0', streamed(given));
    const [{ batch } = { batch: '' }] = await batchesOf('dead');
    await pool.query("UPDATE gouji_bullmq.job SET state = 'failed', attempts_made = 6 WHERE id = $1", [batch]);
    expect(await enqueue(address, '0.1.0', streamed(given))).toMatchObject({ added: 0, waiting: 4, revived: 1 });
    const job = await queue.getJob(batch);
    expect([await job?.getState(), job?.attemptsMade]).toEqual(['waiting', 0]);
  });

  it('adds once what was committed under a cut connection', async () => {
    const cut = await cutAfter('COMMIT', address, 2);
    const given = inputs('cut', 20);
    expect(await enqueue(cut.address, '0.1.0', streamed(given))).toMatchObject({ inputs: 20, added: 20 });
    expect(cut.cuts()).toBe(2);
    const batches = await batchesOf('cut');
    expect(batches).toHaveLength(2);
    for (const { batch } of batches) expect(await (await queue.getJob(batch))?.getState()).toBe('waiting');
    await cut.close();
  });
});
