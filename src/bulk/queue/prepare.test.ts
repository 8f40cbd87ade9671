import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { startServer } from '../../writers/postgres/server.fixture.ts';
import { accountOf } from './account.ts';
import { addJobs, openQueue } from './engine.ts';
import { openPool } from './pool.ts';
import { prepareQueue, QueueTooNew } from './prepare.ts';
import { work } from './work.ts';

const server = await startServer();
afterAll(() => server?.stop());

const asked = async (address: string, sql: string): Promise<readonly unknown[]> => {
  const client = new pg.Client(address);
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
};

describe.skipIf(server === null)('the tables of a queue', () => {
  it('are made once, however many begin at the same time', async () => {
    const address = (await server?.database('together')) ?? '';
    await Promise.all(Array.from({ length: 6 }, () => prepareQueue(address, '0.1.0')));
    expect(await asked(address, 'SELECT version FROM gouji_queue.versions')).toEqual([{ version: 1 }, { version: 2 }]);
    expect(await asked(address, 'SELECT version FROM gouji.schema_versions')).toEqual([{ version: 1 }]);
  });

  it('are left alone where a newer gouji made them', async () => {
    const address = (await server?.database('newer')) ?? '';
    await prepareQueue(address, '0.1.0');
    await asked(address, 'INSERT INTO gouji_queue.versions (version) VALUES (1000)');
    await expect(prepareQueue(address, '0.1.0')).rejects.toThrow(QueueTooNew);
  });

  it('are enough for a worker with the rights that docs/many-machines.md grants', async () => {
    const address = (await server?.database('rights')) ?? '';
    await prepareQueue(address, '0.1.0');
    const guide = readFileSync(new URL('../../../docs/many-machines.md', import.meta.url), 'utf8');
    const [, grants = ''] = /```sql\n(.*?)```/s.exec(guide) ?? [];
    const ids = ['a', 'b', 'c'];
    const queue = await openQueue(address, { atMost: 10_000 });
    await addJobs(
      queue,
      ids.map((id) => ({ id, kind: 'read' })),
    );
    await queue.close();
    await asked(address, `CREATE ROLE gouji_worker LOGIN PASSWORD 'w0rker'; ${grants}`);
    const own = address.replace(/\/\/.*@/, '//gouji_worker:w0rker@');
    await prepareQueue(own, '0.1.0');
    const pool = openPool(own, 1);
    const done: string[] = [];
    const told: string[] = [];
    await work({
      address: own,
      pool,
      handlers: { read: async ({ id }) => void done.push(id) },
      jobs: 1,
      lease: 1000,
      until: 'drained',
      signal: new AbortController().signal,
      whenEmpty: async () => {},
      tell: (what) => told.push(what),
    });
    expect([done, told]).toEqual([ids, []]);
    expect(await accountOf(pool)).toEqual({ inputs: 0, records: 0, rejected: 0, quarantined: 0, waiting: 0 });
    await expect(pool.query('DELETE FROM outcomes')).rejects.toThrow('permission denied');
    await pool.end();
  });
});
