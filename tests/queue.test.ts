import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutAfter } from '../src/bulk/queue/cut.fixture.ts';
import { type Files, zipOf } from '../src/ingestors/archive/archives.fixture.ts';
import { version } from '../src/version.ts';
import { DATASET_FILE, openToRead } from '../src/writers/duckdb/open.ts';
import { startServer } from '../src/writers/postgres/server.fixture.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const REPORT = readFileSync(join(root, 'samples/ogi-2021/balance-broken/source.html'));

/** A zip whose first member opens only with a password: the flag is what tells. */
const withLockedMember = (files: Files): Uint8Array => {
  const zip = Buffer.from(zipOf(files));
  const directory = zip.indexOf('PK\x01\x02');
  zip.writeUInt16LE(zip.readUInt16LE(directory + 8) | 1, directory + 8);
  return zip;
};

const server = await startServer();
afterAll(() => server?.stop());

const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

interface Command {
  readonly child: ChildProcess;
  /** The exit code, and all that was printed. */
  readonly ended: Promise<{ readonly code: number | null; readonly printed: string }>;
}

/** Readers with the weak spots of `poison.fixture.ts`, which is not built. */
const POISON = {
  NODE_OPTIONS: '--conditions=source --import tsx',
  GOUJI_READER: join(root, 'src/bulk/readers/poison.fixture.ts'),
} as const;

/** A real process of the command line. */
const gouji = (address: string, ...args: readonly string[]): Command => {
  const child = spawn(process.execPath, ['dist/src/cli/main.js', ...args, '--queue', address], {
    cwd: root,
    env: { ...process.env, ...(args.includes('worker') ? POISON : {}) },
  });
  running.add(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data));
  const ended = new Promise<{ code: number | null; printed: string }>((resolve) =>
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code, printed });
    }),
  );
  return { child, ended };
};

describe.skipIf(server === null)('workers of one queue', { timeout: 120_000 }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gouji-queue-'));
    // Each differs, or they would be one source under many names.
    for (let index = 0; index < 20; index++) writeFileSync(join(folder, `${index}.html`), `${REPORT}<!-- ${index} -->`);
    writeFileSync(join(folder, 'poison.txt'), 'POISON crash\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const ready = async (name: string): Promise<string> => {
    const address = (await server?.database(name)) ?? '';
    expect((await gouji(address, 'enqueue', folder).ended).printed).toBe(
      '21 inputs: 21 added, 0 waiting already, 0 with an outcome\n',
    );
    return address;
  };

  const one = async <T>(address: string, sql: string): Promise<T> => {
    const client = new pg.Client({ connectionString: address, options: '-c search_path=gouji,gouji_queue' });
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows[0];
  };

  const count = async (address: string, from: string): Promise<number> =>
    (await one<{ readonly count: number }>(address, `SELECT count(*)::int AS count FROM ${from}`)).count;

  const until = async (isSo: () => Promise<boolean>): Promise<void> => {
    while (!(await isSo())) await pause(30);
  };

  const WHOLE = { inputs: 21, records: 20, rejected: 0, quarantined: 1, waiting: 0 };

  const accountOf = async (address: string): Promise<unknown> =>
    JSON.parse((await gouji(address, 'status', '--json').ended).printed).account;

  it('bring everything to one outcome when one is killed and its connections are cut', async () => {
    const address = await ready('killed');
    const first = gouji(address, 'worker', '--jobs', '1', '--lease', '1');
    await until(async () => (await count(address, 'outcomes')) >= 3);
    first.child.kill('SIGKILL');
    const cut = await cutAfter('COMMIT', address, 6);
    const drained = await gouji(cut.address, 'worker', '--drain', '--jobs', '2', '--lease', '1').ended;
    await cut.close();
    expect([drained.code, cut.cuts()]).toEqual([0, 6]);
    expect(await accountOf(address)).toEqual(WHOLE);
    expect(await count(address, 'outcomes')).toBe(21);
    expect(await count(address, 'facts')).toBe(20 * 200);
    expect(await one(address, 'SELECT comparison, reports FROM comparisons')).toEqual({ comparison: 1, reports: 20 });
  });

  it('quarantine a document for two strikes, wherever it struck, and no other', async () => {
    const address = await ready('strikes');
    const first = gouji(address, 'worker', '--jobs', '1', '--lease', '1');
    await until(async () => (await count(address, 'strikes')) === 1);
    first.child.kill('SIGKILL');
    await first.ended;
    await gouji(address, 'worker', '--drain', '--jobs', '2', '--lease', '1').ended;
    expect(await accountOf(address)).toEqual(WHOLE);
    expect(await count(address, 'strikes')).toBe(2);
    expect(await one(address, "SELECT uri, code FROM outcomes WHERE state = 'quarantined'")).toEqual({
      uri: join(folder, 'poison.txt'),
      code: 'crash',
    });
  });

  it('stop cleanly at SIGTERM, give back what is left, and tell no password', async () => {
    const address = await ready('stopped');
    const worker = gouji(address, 'worker', '--jobs', '1');
    await until(async () => (await count(address, 'outcomes')) >= 1);
    worker.child.kill('SIGTERM');
    const { code, printed } = await worker.ended;
    const { account, batches } = JSON.parse((await gouji(address, 'status', '--json').ended).printed);
    expect([code, batches.active, account.waiting > 0]).toEqual([0, 0, true]);
    expect(printed).toContain('stopping after the documents at hand');
    expect(printed).not.toMatch(/postgres:[^/]/);
  });

  it('give the account that a run gives of the same files, whatever is wrong with them', async () => {
    const mixed = mkdtempSync(join(tmpdir(), 'gouji-mixed-'));
    writeFileSync(join(mixed, 'report.html'), REPORT);
    writeFileSync(join(mixed, 'copy.html'), REPORT);
    writeFileSync(join(mixed, 'empty.txt'), '');
    writeFileSync(join(mixed, 'poison.txt'), 'POISON exit\n');
    symlinkSync(join(mixed, 'nowhere'), join(mixed, 'link.html'));
    writeFileSync(join(mixed, 'reports.zip'), withLockedMember({ '锁.txt': '甲', 'same.html': REPORT }));
    const address = (await server?.database('mixed')) ?? '';
    await gouji(address, 'enqueue', mixed).ended;
    // Its last attempt: five minutes of waiting for a share are not waited for here.
    await one(address, 'UPDATE gouji_bullmq.job SET attempts_made = 5');
    expect((await gouji(address, 'worker', '--drain', '--jobs', '1').ended).code).toBe(0);
    const account = await accountOf(address);
    const ran = spawn(process.execPath, ['dist/src/cli/main.js', 'run', mixed, '-o', join(mixed, '.run')], {
      cwd: root,
      env: { ...process.env, ...POISON },
    });
    await new Promise((resolve) => ran.on('close', resolve));
    const { connection, close } = await openToRead(join(mixed, '.run', DATASET_FILE), version);
    const found = await connection.runAndReadAll(
      'SELECT inputs::int, records::int, rejected::int, quarantined::int, waiting::int FROM account',
    );
    const [inputs, records, rejected, quarantined, waiting] = found.getRows()[0] ?? [];
    close();
    rmSync(mixed, { recursive: true });
    expect(account).toEqual({ inputs: 7, records: 3, rejected: 2, quarantined: 2, waiting: 0 });
    expect({ inputs, records, rejected, quarantined, waiting }).toEqual(account);
  });

  it('give up at once an address that nobody may ask for, and say why until it is enqueued again', async () => {
    const address = (await server?.database('forbidden')) ?? '';
    const url = 'http://127.0.0.1:9/a.html';
    const archives = mkdtempSync(join(tmpdir(), 'gouji-archives-'));
    await gouji(address, 'enqueue', url).ended;
    const { code, printed } = await gouji(address, 'worker', '--drain', '--archives', archives).ended;
    rmSync(archives, { recursive: true });
    expect([code, printed]).toEqual([
      3,
      expect.stringMatching(/a\.html: 127\.0\.0\.1 is .*; given up \(a dead letter\)/),
    ]);
    const { fetches, deadLetters } = JSON.parse((await gouji(address, 'status', '--json').ended).printed);
    expect(fetches).toEqual({ addresses: 1, fetched: 0, waiting: 1 });
    expect(deadLetters).toEqual([{ batch: expect.any(String), reason: expect.stringContaining(url) }]);
    expect((await gouji(address, 'enqueue', url).ended).printed).toBe(
      '1 address to fetch, 0 fetched already; 1 that were given up are tried again\n',
    );
  });

  it('end with a word where addresses wait that they may not fetch', async () => {
    const address = (await server?.database('addresses')) ?? '';
    await gouji(address, 'enqueue', 'https://www.example.gov.cn/zfxxgk/nb/').ended;
    const { code, printed } = await gouji(address, 'worker', '--drain').ended;
    expect([code, printed]).toEqual([3, expect.stringContaining('1 addresses wait for a worker with --archives')]);
    expect((await gouji(address, 'status', '--lang', 'en').ended).printed).toContain(
      'addresses 1 = fetched 0 + waiting 1',
    );
  });

  it('are told in a word when there is no such queue', async () => {
    const { code, printed } = await gouji('postgres://clerk:s3cret@127.0.0.1:9/none', 'status').ended;
    expect([code, printed]).toEqual([2, 'error: postgres://127.0.0.1:9/none: connect ECONNREFUSED 127.0.0.1:9\n']);
  });
});
