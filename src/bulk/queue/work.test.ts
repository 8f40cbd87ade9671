import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../writers/postgres/server.fixture.ts';
import { DiskFull } from '../reading/disk.ts';
import { again } from './again.ts';
import { cutAfter, endWhenReady } from './cut.fixture.ts';
import { addJobs, type EngineQueue, openQueue } from './engine.ts';
import { type Handler, Interrupted, Postponed } from './handler.ts';
import { openPool } from './pool.ts';
import { prepareQueue } from './prepare.ts';
import { type Work, work } from './work.ts';

const server = await startServer();
afterAll(() => server?.stop());

describe.skipIf(server === null)('a worker', () => {
  let address = '';
  let pool: pg.Pool;
  let queue: EngineQueue;
  beforeAll(async () => {
    address = (await server?.database('work')) ?? '';
    await prepareQueue(address, '0.1.0');
    pool = openPool(address, 2);
    queue = await openQueue(address, { atMost: 10_000 });
  });
  afterAll(async () => {
    await queue.close();
    await pool.end();
  });

  /** Works with one handler until `stop` is called or, where it is asked for, until the queue is drained. */
  const working = (handler: Handler, how: Partial<Work> = {}) => {
    const stop = new AbortController();
    const told: string[] = [];
    const done = work({
      address,
      pool,
      handlers: { read: handler },
      jobs: 2,
      lease: 1000,
      until: 'stopped',
      signal: stop.signal,
      whenEmpty: async () => {},
      tell: (what) => told.push(what),
      ...how,
    });
    return {
      told,
      done,
      stop: () => {
        stop.abort();
        return done;
      },
    };
  };

  const add = async (kind = 'read'): Promise<string> => {
    const id = randomUUID();
    await addJobs(queue, [{ id, kind }]);
    return id;
  };

  const stateOf = async (id: string) => (await queue.getJob(id))?.getState() ?? 'gone';

  const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await isSo())) await pause(20);
  };

  /** A worker in the middle of a job that ends only when it is told to. */
  const inTheMiddle = async () => {
    let isAtWork = false;
    const worker = working(async (_, signal) => {
      isAtWork = true;
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      throw new Interrupted();
    });
    await until(() => isAtWork);
    return worker;
  };

  it('does each job once, and ends when nothing is left', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => add()));
    const done: string[] = [];
    await working(async ({ id }) => void done.push(id), { until: 'drained' }).done;
    expect(done.toSorted()).toEqual(ids.toSorted());
  });

  it('tries again later what failed, and says so', async () => {
    const id = await add();
    const worker = working(() => Promise.reject(new Error('the share is not mounted')));
    await until(async () => (await stateOf(id)) === 'delayed');
    await worker.stop();
    expect(worker.told).toEqual([`batch ${id}: the share is not mounted; tried again later`]);
    await queue.remove(id);
  });

  it('makes a dead letter of what failed for good', async () => {
    const id = await add();
    await pool.query('UPDATE gouji_bullmq.job SET attempts_made = 5 WHERE id = $1', [id]);
    const worker = working(() => Promise.reject(new Error('gone')));
    await until(async () => (await stateOf(id)) === 'failed');
    await worker.stop();
    expect(worker.told).toEqual([`batch ${id}: gone; given up (a dead letter)`]);
    await queue.remove(id);
  });

  it('puts off what its handler cannot do now, and counts no attempt', async () => {
    const id = await add();
    const worker = working(() => Promise.reject(new Postponed(60_000)));
    await until(async () => (await stateOf(id)) === 'delayed');
    await worker.stop();
    expect((await queue.getJob(id))?.attemptsMade).toBe(0);
    await queue.remove(id);
  });

  it('is done when nothing is left that it can do, whatever waits for others', async () => {
    const others = await add('paint');
    const mine = await add();
    const done: string[] = [];
    await working(async ({ id }) => void done.push(id), { until: 'drained' }).done;
    expect([done, await stateOf(others)]).toEqual([[mine], 'delayed']);
    await queue.remove(others);
  });

  it.each([
    new DiskFull('the disk of /tmp is full'),
    Object.assign(new Error('permission denied for table outcomes'), { code: '42501' }),
  ])('ends where it can do no more (%s), and leaves the job to others', async (why) => {
    const id = await add();
    const worker = working(() => Promise.reject(why));
    await expect(worker.done).rejects.toThrow(why.message);
    expect([await stateOf(id), (await queue.getJob(id))?.attemptsMade]).toEqual(['waiting', 0]);
    await queue.remove(id);
  });

  it('leaves a kind of work that it does not know to others', async () => {
    const id = await add('paint');
    const worker = working(async () => {});
    await until(async () => (await stateOf(id)) === 'delayed');
    await worker.stop();
    await queue.remove(id);
  });

  it('gives back at once what it was told to stop in the middle of', async () => {
    const id = await add();
    const worker = await inTheMiddle();
    await worker.stop();
    expect([await stateOf(id), (await queue.getJob(id))?.attemptsMade]).toEqual(['waiting', 0]);
    await queue.remove(id);
  });

  it('begins once it has had its first look at the queue, however often its connection is cut meanwhile', async () => {
    const done: string[] = [];
    // The engine's own statement: whether it understands the tables.
    const cut = await cutAfter('min_client_version', address, 4);
    const worker = working(async ({ id }) => void done.push(id), { address: cut.address });
    const id = await add();
    await until(() => done.length === 1);
    await worker.stop();
    await cut.close();
    expect([done, cut.cuts()]).toEqual([[id], 4]);
    expect(worker.told).toEqual(['the database is away (Connection terminated unexpectedly); waiting for it']);
  });

  it.each([1, 2, 3])('outlives a connection (%i) that ends in the moment in which it is ready', async (which) => {
    const way = await endWhenReady(address, which);
    const done: string[] = [];
    const worker = working(async ({ id }) => void done.push(id), { address: way.address });
    await until(() => way.cuts() === 1);
    // It waits for work by now, and only a notification tells it of some.
    await pause(500);
    const id = await add();
    await until(() => done.length === 1);
    await worker.stop();
    await way.close();
    expect(done).toEqual([id]);
  });

  it('goes on though its connections are ended again and again', async () => {
    const done = new Set<string>();
    const worker = working(async ({ id }) => void done.add(id));
    const all = await Promise.all(Array.from({ length: 40 }, () => add()));
    const others = "pid <> pg_backend_pid() AND datname = 'work' AND application_name LIKE 'gouji%'";
    for (let count = 0; count < 20; count++) {
      await again(() => pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${others}`), {
        atMost: 10_000,
      });
      await pause(20);
    }
    await until(() => all.every((id) => done.has(id)));
    await worker.stop();
    expect(done.size).toBe(40);
    // Some were done, and the word of it was lost: they come back after 10 s.
    await pool.query('DELETE FROM gouji_bullmq.job');
  }, 20_000);

  it('leaves a batch whose lease has ended to others, and says so once', async () => {
    const id = await add();
    const worker = await inTheMiddle();
    await pool.query("UPDATE gouji_bullmq.job SET lock_token = 'another' WHERE id = $1", [id]);
    await until(() => worker.told.length > 0);
    await worker.stop();
    expect(worker.told).toEqual([`batch ${id}: its lease has ended; it is left to other workers`]);
    expect(await stateOf(id)).toBe('active');
    await pool.query('DELETE FROM gouji_bullmq.job WHERE id = $1', [id]);
  });

  it('rests while the server is down, and goes on when it is back', async () => {
    const done: string[] = [];
    const worker = working(async ({ id }) => void done.push(id));
    const before = await add();
    await until(() => done.length === 1);
    await server?.crash();
    await until(() => worker.told.length > 0);
    expect(worker.told[0]).toMatch(/^the database is away \(.+\); waiting for it$/);
    await server?.start();
    await until(() => worker.told.at(-1) === 'the database is back');
    const after = await again(() => add(), { atMost: 10_000 });
    await until(() => done.includes(after));
    await worker.stop();
    expect(done).toEqual([before, after]);
  });
});
