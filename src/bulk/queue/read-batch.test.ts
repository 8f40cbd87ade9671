import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STANDARD_LIMITS } from '#model';
import { STANDARD_SETTINGS } from '../../audit/settings.ts';
import { inputsOf } from '../../ingestors/index.ts';
import { startServer } from '../../writers/postgres/server.fixture.ts';
import { STANDARD_ISOLATION } from '../readers/isolation.ts';
import { openReaders, type Readers } from '../readers/open-readers.ts';
import { metOf } from '../reading/met.ts';
import { accountOf } from './account.ts';
import { enqueue } from './enqueue.ts';
import type { Delivered } from './handler.ts';
import { openPool } from './pool.ts';
import { readBatch } from './read-batch.ts';
import { retryQuarantined } from './retry-quarantined.ts';
import { openWorkerSpool } from './worker-spool.ts';

const server = await startServer();
afterAll(() => server?.stop());

const PATIENCE = { atMost: 10_000 };

describe.skipIf(server === null)('a batch', () => {
  let readers: Readers;
  let spool: Awaited<ReturnType<typeof openWorkerSpool>>;
  beforeAll(async () => {
    process.env.NODE_OPTIONS = '--conditions=source --import tsx';
    process.env.GOUJI_READER = fileURLToPath(new URL('../readers/poison.fixture.ts', import.meta.url));
    readers = openReaders({
      jobs: 1,
      limits: STANDARD_LIMITS,
      settings: STANDARD_SETTINGS,
      isolation: STANDARD_ISOLATION,
    });
    spool = await openWorkerSpool();
  });
  afterAll(async () => {
    delete process.env.NODE_OPTIONS;
    delete process.env.GOUJI_READER;
    await readers.close();
    await spool.close();
  });

  let databases = 0;
  let address = '';
  let pool: pg.Pool;
  let folder = '';
  beforeEach(async () => {
    databases += 1;
    address = (await server?.database(`batch${databases}`)) ?? '';
    pool = openPool(address, 1);
    folder = mkdtempSync(join(tmpdir(), 'gouji-batch-'));
  });
  afterEach(async () => {
    await pool.end();
    rmSync(folder, { recursive: true });
  });

  const batches = async (): Promise<readonly string[]> => {
    const { rows } = await pool.query('SELECT batch FROM members GROUP BY batch ORDER BY min(version)');
    return rows.map(({ batch }) => batch);
  };

  const enqueued = async (limits = STANDARD_LIMITS): Promise<string> => {
    await enqueue(address, '0.1.0', metOf(await inputsOf(folder, limits)));
    const [batch = '', ...others] = await batches();
    expect(others).toEqual([]);
    return batch;
  };

  const read = (id: string, limits = STANDARD_LIMITS, attempt: Delivered['attempt'] = 'early'): Promise<void> =>
    readBatch({ pool, readers, spool, gouji: '0.1.0', patience: PATIENCE, limits })(
      { id, kind: 'read', attempt },
      new AbortController().signal,
    );

  const told = async (): Promise<readonly unknown[]> => {
    const { rows } = await pool.query('SELECT uri, state, code FROM outcomes ORDER BY uri');
    return rows.map(({ uri, state, code }) => [uri.slice(folder.length + 1), state, code]);
  };

  it('reads the same bytes once, under however many names', async () => {
    writeFileSync(join(folder, 'a.txt'), '没有报告。\n');
    writeFileSync(join(folder, 'b.txt'), '没有报告。\n');
    writeFileSync(join(folder, 'c.zip'), zipSync({ '甲/乙.txt': Buffer.from('没有报告。\n') }));
    await read(await enqueued());
    expect(await told()).toEqual([['a.txt', 'rejected', 'not-a-report']]);
    expect(await accountOf(pool)).toMatchObject({ inputs: 3, rejected: 3, waiting: 0 });
  });

  it('has an outcome for what can never be had of an archive', async () => {
    const limits = { ...STANDARD_LIMITS, bytes: 40 };
    writeFileSync(
      join(folder, 'a.zip'),
      zipSync({ '小.txt': Buffer.from('短文\n'), '大.txt': Buffer.alloc(100, 'a') }),
    );
    await read(await enqueued(limits), limits);
    expect(await told()).toEqual([
      ['a.zip!/大.txt', 'rejected', 'limit-exceeded'],
      ['a.zip!/小.txt', 'rejected', 'not-a-report'],
    ]);
  });

  it('comes back for what cannot be had now, and does the rest', async () => {
    writeFileSync(join(folder, 'a.txt'), '甲\n');
    writeFileSync(join(folder, 'b.txt'), '乙\n');
    const batch = await enqueued();
    rmSync(join(folder, 'a.txt'));
    await expect(read(batch)).rejects.toThrow('a.txt: ENOENT: no such file or directory');
    expect(await told()).toEqual([['b.txt', 'rejected', 'not-a-report']]);
    writeFileSync(join(folder, 'a.txt'), '甲\n');
    await read(batch);
    expect(await accountOf(pool)).toMatchObject({ inputs: 2, rejected: 2, waiting: 0 });
  });

  it('quarantines at its last attempt what cannot be had, as a run does; when it is there it can be read once more', async () => {
    writeFileSync(join(folder, 'a.txt'), '甲\n');
    const batch = await enqueued();
    rmSync(join(folder, 'a.txt'));
    await read(batch, STANDARD_LIMITS, 'last');
    expect(await told()).toEqual([['a.txt', 'quarantined', 'crash']]);
    writeFileSync(join(folder, 'a.txt'), '甲\n');
    expect(await retryQuarantined(address, '0.1.0')).toBe(1);
    const [, again = ''] = await batches();
    await read(again);
    expect(await accountOf(pool)).toMatchObject({ inputs: 1, rejected: 1, quarantined: 0, waiting: 0 });
    expect(await retryQuarantined(address, '0.1.0')).toBe(0);
  });

  it('is read once more, strikes counted anew, where somebody asks for what is quarantined', async () => {
    writeFileSync(join(folder, 'a.txt'), 'POISON exit\n');
    await read(await enqueued());
    expect(await told()).toEqual([['a.txt', 'quarantined', 'crash']]);
    expect([await retryQuarantined(address, '0.1.0'), await retryQuarantined(address, '0.1.0')]).toEqual([1, 1]);
    const [, again = '', ...others] = await batches();
    expect(others).toEqual([]);
    await read(again);
    const { rows } = await pool.query(
      'SELECT version, count(*)::int AS strikes FROM strikes GROUP BY version ORDER BY version',
    );
    expect(rows).toEqual([
      { version: 1, strikes: 2 },
      { version: 2, strikes: 2 },
    ]);
    expect(await accountOf(pool)).toEqual({ inputs: 1, records: 0, rejected: 0, quarantined: 1, waiting: 0 });
  });
});
