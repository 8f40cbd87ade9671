import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputId } from '../../dataset/index.ts';
import { startServer } from '../../writers/postgres/server.fixture.ts';
import { cutAfter } from './cut.fixture.ts';
import { openPool } from './pool.ts';
import { prepareQueue } from './prepare.ts';
import { settle } from './settle.ts';

const server = await startServer();
afterAll(() => server?.stop());

const PATIENCE = { atMost: 10_000 };
const INPUT = inputId('/share/a.html', '1-1');

const reading = (source: string) => ({
  source,
  version: 1,
  parts: [
    {
      outcome: {
        state: 'rejected' as const,
        uri: '/share/a.html',
        code: 'empty' as const,
        stage: 'extractors/html',
        message: 'no text',
      },
      digest: null,
    },
  ],
  gouji: '0.1.0',
  decided: new Date('2026-01-01T00:00:00Z'),
  elapsedMs: 5,
});

describe.skipIf(server === null)('an outcome is written once', () => {
  let address = '';
  let pool: pg.Pool;
  beforeAll(async () => {
    address = (await server?.database('settle')) ?? '';
    await prepareQueue(address, '0.1.0');
    pool = openPool(address, 4);
    await pool.query("INSERT INTO inputs VALUES ($1, '/share/a.html', '1-1', now())", [INPUT]);
  });
  afterAll(() => pool.end());

  const outcomesOf = async (source: string): Promise<number> => {
    const { rows } = await pool.query('SELECT count(*)::int AS count FROM outcomes WHERE source = $1', [source]);
    return rows[0].count;
  };

  it('when four workers bring it at the same time', async () => {
    const source = 'a'.repeat(64);
    await Promise.all([1, 2, 3, 4].map(() => settle(pool, INPUT, reading(source), PATIENCE)));
    expect(await outcomesOf(source)).toBe(1);
  });

  it('when the connection is cut after COMMIT was sent, and it is done again', async () => {
    const source = 'b'.repeat(64);
    const cut = await cutAfter('COMMIT', address, 1);
    const through = openPool(cut.address, 1);
    await settle(through, INPUT, reading(source), PATIENCE);
    expect(cut.cuts()).toBe(1);
    expect(await outcomesOf(source)).toBe(1);
    await through.end();
    await cut.close();
  });

  it('wholly or not at all', async () => {
    const source = 'c'.repeat(64);
    const broken = { ...reading(source), elapsedMs: 2 ** 40 };
    await expect(settle(pool, INPUT, broken, PATIENCE)).rejects.toThrow('out of range');
    expect(await outcomesOf(source)).toBe(0);
  });
});
