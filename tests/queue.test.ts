import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutAfter } from '../src/bulk/queue/cut.fixture.ts';
import { startServer } from '../src/writers/postgres/server.fixture.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const REPORT = readFileSync(join(root, 'samples/ogi-2021/balance-broken/source.html'));

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

  it('are told in a word when there is no such queue', async () => {
    const { code, printed } = await gouji('postgres://clerk:s3cret@127.0.0.1:9/none', 'status').ended;
    expect([code, printed]).toEqual([2, 'error: postgres://127.0.0.1:9/none: connect ECONNREFUSED 127.0.0.1:9\n']);
  });
});
