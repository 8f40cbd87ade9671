import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from '../src/writers/postgres/server.fixture.ts';
import { files } from './site/reports.ts';
import { serveSite, tooSoon } from './site/server.ts';
import { buildSite } from './site/site.ts';
import { surplus } from './site/visit.ts';

const BIN = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));
const DELAY_MS = 50;
const GUEST = ['--allow-host', '127.0.0.1', '--delay', `${DELAY_MS / 1000}`, '--permitted'];

const database = await startServer();
const site = await serveSite();
const folder = mkdtempSync(join(tmpdir(), 'gouji-together-'));
afterAll(async () => {
  await site.close();
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  site.visits.length = 0;
});

const gouji = (...args: readonly string[]): Promise<{ readonly code: number | null; readonly printed: string }> => {
  const child = spawn(process.execPath, [BIN, ...args], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, printed })));
};

const paths = (): readonly string[] => site.visits.map(({ path }) => path);

describe.skipIf(database === null)('many that fetch from one host', { timeout: 90_000 }, () => {
  it('take turns by the database: four processes never come closer than one may', async () => {
    const address = (await database?.database('turns')) ?? '';
    site.routes = new Map(Array.from({ length: 24 }, (_, index) => [`/${index}.txt`, (answer) => answer.end('x')]));
    await gouji('enqueue', '--queue', address, '--from', '/dev/null');
    const four = await Promise.all(
      [0, 1, 2, 3].map((which) => {
        const own = Array.from({ length: 6 }, (_, index) => `${site.origin}/${which * 6 + index}.txt`);
        return gouji('fetch', ...own, '-o', join(folder, `${which}`), '--queue', address, ...GUEST);
      }),
    );
    expect(four.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(surplus(paths(), [...site.routes.keys(), ...Array(4).fill('/robots.txt')])).toEqual([]);
    expect(site.visits.length).toBe(28);
    expect(tooSoon(site.visits, DELAY_MS)).toEqual([]);
    expect(site.atOnce()).toBe(1);
  });

  it('as jobs of the queue: two workers fetch two columns, read what is in them, and give the account', async () => {
    const address = (await database?.database('jobs')) ?? '';
    const built = buildSite({
      sizes: [3, 2, 0, 0, 0],
      offered: files,
      listed: files,
      sheet: 2,
      tries: 3,
      elsewhere: 'http://127.0.0.1:1',
    });
    site.routes = new Map([...built.routes].filter(([path]) => !path.startsWith('/trap/')));
    const columns = built.columns.slice(0, 2).map((path) => site.origin + path);
    const put = await gouji('enqueue', ...columns, '--queue', address);
    expect(put.printed).toBe('2 addresses to fetch, 0 fetched already\n');

    const archives = join(folder, 'archives');
    const workers = await Promise.all(
      [1, 2].map(() => gouji('worker', '--drain', '--jobs', '1', '--queue', address, '--archives', archives, ...GUEST)),
    );
    expect(workers.map(({ code }) => code)).toEqual([0, 0]);
    expect(tooSoon(site.visits, DELAY_MS)).toEqual([]);
    expect(site.atOnce()).toBe(1);
    expect(readdirSync(archives).length).toBe(2);

    const reports = [...built.reports.keys()].filter((path) => !path.startsWith('/trap/'));
    expect(surplus(reports, paths())).toEqual([]);
    const status = JSON.parse((await gouji('status', '--queue', address, '--json')).printed);
    expect(status.account).toMatchObject({ inputs: reports.length, records: reports.length, waiting: 0 });
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    const { rows } = await client.query('SELECT web_uri AS uri FROM gouji.reports');
    await client.end();
    expect(rows.map(({ uri }) => uri).sort()).toEqual(reports.map((path) => site.origin + path).sort());

    site.visits.length = 0;
    expect((await gouji('enqueue', ...columns, '--queue', address)).printed).toBe(
      '2 addresses to fetch, 2 fetched already\n',
    );
    expect(site.visits).toEqual([]);
  });
});
