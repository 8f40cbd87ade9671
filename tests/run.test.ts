import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildStormReader } from '../bench/storm/build-reader.ts';

const BIN = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../samples/ogi-2021/balance-broken/source.html', import.meta.url));
const LIMITS = ['--limit-stall', '1', '--limit-time', '5', '--limit-memory', '300M', '--jobs', '2'];

let folder = '';
/** Readers that answer every text with a record, and do what a poisoned one orders. */
let storm: Readonly<Record<string, string>> = {};

const environment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  LC_ALL: 'C.UTF-8',
  ...more,
});

const gouji = (args: readonly string[], more: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8', env: environment(more) });

const started = (args: readonly string[], more: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, [BIN, ...args], { cwd: folder, stdio: 'ignore', env: environment(more) });

const ended = (run: ChildProcess): Promise<number | null> => new Promise((resolve) => run.once('exit', resolve));

const asked = async (run: string, sql: string): Promise<readonly unknown[]> => {
  const instance = await DuckDBInstance.create(join(folder, run, 'gouji.duckdb'), { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
};

const ACCOUNT = `SELECT inputs::INT AS inputs, records::INT AS records, rejected::INT AS rejected,
  quarantined::INT AS quarantined, waiting::INT AS waiting FROM account`;

const imprint = (run: string): string => {
  const file = join(folder, run, 'gouji.duckdb');
  return `${createHash('sha256').update(readFileSync(file)).digest('hex')} ${statSync(file).mtimeMs}`;
};

const writeTexts = (name: string, count: number): void => {
  mkdirSync(join(folder, name), { recursive: true });
  for (let i = 0; i < count; i++) writeFileSync(join(folder, name, `${i}.txt`), `REPORT ${name} ${i}\n`);
};

/** Bytes of the log that say that outcomes are stored: the tables and views alone take 190,000. */
const STORED = 240_000;

/** Waits until something of a run is stored. */
const underway = async (run: string): Promise<void> => {
  const log = join(folder, run, 'gouji.duckdb.wal');
  while (!existsSync(log) || statSync(log).size < STORED) await sleep(20);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-run-'));
  storm = await buildStormReader(folder, 20);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('a run', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'reports'));
    copyFileSync(SAMPLE, join(folder, 'reports', 'a.html'));
    copyFileSync(SAMPLE, join(folder, 'reports', 'the same again.html'));
    writeFileSync(join(folder, 'reports', 'empty.pdf'), '');
    writeFileSync(join(folder, 'reports', 'empty too.docx'), '');
    const other = readFileSync(SAMPLE, 'utf8').replaceAll('青禾市', '云溪市');
    writeFileSync(join(folder, 'reports', 'b.zip'), zipSync({ '2022/b.html': Buffer.from(other) }));
  });

  test('gives every input an outcome, reads the same bytes once, and says what became of them', async () => {
    const { status, stdout } = gouji(['run', 'reports', '-o', 'first', '--lang', 'en']);
    expect(stdout).toBe(
      [
        '5 inputs (3 different): 3 records, 2 rejected, 0 quarantined',
        '  rejected  empty  2',
        '  which and why: gouji export first --to xlsx -o dataset.xlsx (sheet not_read)',
        '4 findings, of these 4 errors',
        'first/gouji.duckdb',
        '',
      ].join('\n'),
    );
    expect(status).toBe(1);
    expect(await asked('first', ACCOUNT)).toEqual([{ inputs: 5, records: 3, rejected: 2, quarantined: 0, waiting: 0 }]);
    expect(await asked('first', 'SELECT uri FROM reports ORDER BY uri')).toEqual([
      { uri: 'reports/a.html' },
      { uri: 'reports/b.zip!/2022/b.html' },
    ]);
    expect(await asked('first', 'SELECT reports FROM comparisons')).toEqual([{ reports: 2 }]);
  });

  test('that is finished does nothing more and leaves every byte', () => {
    const before = imprint('first');
    expect(gouji(['run', 'reports', '-o', 'first', '--lang', 'en']).stdout).toContain('nothing was left to do\n');
    expect(imprint('first')).toBe(before);
  });

  test('reads what is new or has changed', async () => {
    writeFileSync(join(folder, 'reports', 'empty.pdf'), 'no longer empty');
    gouji(['run', 'reports', '-o', 'first']);
    expect(await asked('first', ACCOUNT)).toMatchObject([{ inputs: 6, records: 3, rejected: 3, waiting: 0 }]);
  });

  test('takes its inputs from a list, where a path may be gone by now', async () => {
    writeFileSync(join(folder, 'list'), 'reports/a.html\nreports/gone.html\n');
    expect(gouji(['run', '--from', 'list', '-o', 'listed']).status).toBe(1);
    expect(await asked('listed', 'SELECT uri, code FROM outcomes ORDER BY uri')).toEqual([
      { uri: 'reports/a.html', code: null },
      { uri: 'reports/gone.html', code: 'crash' },
    ]);
  });

  test.skipIf(process.platform === 'win32')('waits for no pipe, and says which names cannot be opened', async () => {
    mkdirSync(join(folder, 'odd'));
    spawnSync('mkfifo', [join(folder, 'odd', 'pipe.html')]);
    // 年报.html in GBK, as an old program unpacks it.
    const name = Buffer.concat([Buffer.from(`${folder}/odd/`), Buffer.from('c4eab1a8', 'hex'), Buffer.from('.html')]);
    copyFileSync(SAMPLE, name);
    expect(gouji(['run', 'odd', '-o', 'oddly'])).toMatchObject({ status: 3 });
    expect(await asked('oddly', 'SELECT code, message FROM outcomes ORDER BY message')).toEqual([
      { code: 'unsupported', message: 'a pipe, a socket or a device' },
      { code: 'unsupported', message: expect.stringContaining('its name is not UTF-8') },
    ]);
  });

  test('is refused without inputs, for a path that does not exist, and for standard input', () => {
    expect(gouji(['run'])).toMatchObject({ status: 2, stderr: 'error: nothing to read: give an input, or --from\n' });
    expect(gouji(['run', 'nowhere'])).toMatchObject({ status: 2, stderr: 'error: no such path: nowhere\n' });
    expect(gouji(['run', '-']).status).toBe(2);
    expect(existsSync(join(folder, 'output'))).toBe(false);
  });

  test('--sample takes the same inputs every time', async () => {
    writeTexts('many', 40);
    gouji(['run', 'many', '-o', 'sampled', '--sample', '5'], storm);
    gouji(['run', 'many', '-o', 'sampled', '--sample', '5'], storm);
    expect(await asked('sampled', ACCOUNT)).toMatchObject([{ inputs: 5, records: 5 }]);
  });
});

describe('a document that kills its process', () => {
  test('is quarantined at its second strike, and only that one', async () => {
    writeTexts('poisoned', 30);
    for (const order of ['hang', 'memory', 'crash', 'exit'])
      writeFileSync(join(folder, 'poisoned', `1-${order}.txt`), `POISON ${order}\n`);
    const { status } = gouji(['run', 'poisoned', '-o', 'poison', ...LIMITS], storm);
    expect(status).toBe(3);
    expect(await asked('poison', "SELECT uri, code FROM outcomes WHERE state = 'quarantined' ORDER BY uri")).toEqual([
      { uri: 'poisoned/1-crash.txt', code: 'crash' },
      { uri: 'poisoned/1-exit.txt', code: 'crash' },
      { uri: 'poisoned/1-hang.txt', code: 'timeout' },
      { uri: 'poisoned/1-memory.txt', code: 'memory' },
    ]);
    expect(await asked('poison', ACCOUNT)).toMatchObject([{ inputs: 34, records: 30, quarantined: 4 }]);
    expect(await asked('poison', 'SELECT count(*)::INT AS strikes FROM run.strikes')).toEqual([{ strikes: 8 }]);
  });

  test('is read once more with --retry quarantined', async () => {
    const healed = { ...storm, GOUJI_STORM_HEALED: 'yes' };
    expect(gouji(['run', 'poisoned', '-o', 'poison', '--retry', 'quarantined', ...LIMITS], healed).status).toBe(0);
    expect(await asked('poison', ACCOUNT)).toMatchObject([{ inputs: 34, records: 34, quarantined: 0 }]);
  });
});

describe('a run that is ended', () => {
  const WHOLE = `SELECT count(*)::INT AS outcomes, count(DISTINCT source)::INT AS sources,
    (SELECT count(*)::INT FROM facts) AS facts FROM outcomes`;
  const whole = [{ outcomes: 300, sources: 300, facts: 3600 }];

  beforeAll(() => writeTexts('work', 300));

  test('by kill -9 goes on with what has no outcome: nothing is lost and nothing is there twice', async () => {
    const run = started(['run', 'work', '-o', 'killed'], storm);
    await underway('killed');
    run.kill('SIGKILL');
    await ended(run);
    gouji(['run', 'work', '-o', 'killed'], storm);
    expect(await asked('killed', WHOLE)).toEqual(whole);
  });

  test('by Ctrl-C commits, says so, and goes on', async () => {
    const run = started(['run', 'work', '-o', 'stopped'], storm);
    await underway('stopped');
    run.kill('SIGINT');
    expect(await ended(run)).toBe(130);
    expect(
      await asked('stopped', 'SELECT records > 0 AS some, records + waiting = inputs AS rest FROM account'),
    ).toEqual([{ some: true, rest: true }]);
    gouji(['run', 'work', '-o', 'stopped'], storm);
    expect(await asked('stopped', WHOLE)).toEqual(whole);
  });

  test('by Ctrl-C twice ends at once and loses nothing', async () => {
    const run = started(['run', 'work', '-o', 'twice'], { ...storm, GOUJI_STORM_MS: '4000' });
    while (!existsSync(join(folder, 'twice', 'gouji.duckdb'))) await sleep(20);
    await sleep(1500);
    run.kill('SIGINT');
    await sleep(200);
    run.kill('SIGINT');
    expect(await ended(run)).toBe(130);
    gouji(['run', 'work', '-o', 'twice'], storm);
    expect(await asked('twice', WHOLE)).toEqual(whole);
  });

  test('holds its folder until then: another run is refused', async () => {
    const run = started(['run', 'work', '-o', 'held'], storm);
    await underway('held');
    expect(gouji(['run', 'work', '-o', 'held'], storm)).toMatchObject({
      status: 2,
      stderr: 'error: another run is using held\n',
    });
    run.kill('SIGKILL');
    await ended(run);
  });
});
