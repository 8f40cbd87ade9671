import { execFileSync, fork } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STANDARD_LIMITS } from '#model';
import { STANDARD_SETTINGS } from '../../audit/settings.ts';
import { openReaders, type Readers } from './open-readers.ts';
import type { ReadableDocument } from './protocol.ts';
import { quarantinedBy } from './quarantined.ts';
import { sha256OfFile } from './sha256.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const FROM_SOURCES = '--conditions=source --import tsx';
const REPORT = here('../../../samples/ogi-2021/balance-broken/source.html');
const MiB = 2 ** 20;
const isolation = { stall: 1000, time: 2000, recognition: 6000, resident: 400 * MiB };

let folder = '';
let readers: Readers;

const opened = (jobs: number): Readers =>
  openReaders({ jobs, limits: STANDARD_LIMITS, settings: STANDARD_SETTINGS, isolation });

const document = async (name: string, text: string): Promise<ReadableDocument> => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return { uri: name, path, sha256: await sha256OfFile(path), origin: 'file' };
};

const report = async (): Promise<ReadableDocument> => {
  const path = join(folder, 'report.html');
  copyFileSync(REPORT, path);
  return { uri: 'report.html', path, sha256: await sha256OfFile(path), origin: 'file' };
};

const readingProcesses = (): readonly number[] =>
  execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('poison.fixture.ts'))
    .map((line) => line.trim().split(/\s+/u).map(Number))
    .flatMap(([pid = 0, parent = 0]) => (parent === process.pid ? [pid] : []));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-readers-'));
  process.env.GOUJI_READER = here('poison.fixture.ts');
  process.env.NODE_OPTIONS = FROM_SOURCES;
  readers = opened(2);
});

afterAll(async () => {
  await readers.close();
  delete process.env.GOUJI_READER;
  delete process.env.NODE_OPTIONS;
  rmSync(folder, { recursive: true });
});

describe('a reading process', () => {
  test('gives the outcome of each report, and what later reports need of it', async () => {
    const reading = await readers.read(await report());
    expect(reading).toMatchObject({
      kind: 'read',
      parts: [{ outcome: { state: 'record', uri: 'report.html', report: { year: 2022 } }, digest: expect.any(String) }],
    });
  });

  test('gives a rejection where there is no report', async () => {
    expect(await readers.read(await document('empty.pdf', ''))).toMatchObject({
      kind: 'read',
      parts: [{ outcome: { state: 'rejected', code: 'empty' }, digest: null }],
    });
  });

  test('reads nothing but the bytes it was sent for', async () => {
    const sent = await report();
    writeFileSync(sent.path, 'something else by now');
    expect(await readers.read(sent)).toMatchObject({ kind: 'changed' });
  });

  test('says what the operating system says of a file that is gone', async () => {
    const sent = await report();
    rmSync(sent.path);
    expect(await readers.read(sent)).toMatchObject({ kind: 'unopened', code: 'ENOENT' });
  });
});

describe('a document that kills its own process', () => {
  test.concurrent.each([
    ['POISON hang', 'timeout', 'no sign of life for 1 s'],
    ['POISON wait', 'timeout', 'not read within 2 s'],
    ['POISON memory', 'memory', 'of memory; the limit is 400 MiB'],
    ['POISON crash', 'crash', 'ended by SIGABRT'],
    ['POISON throw', 'crash', 'TypeError: a defect of ours'],
    ['POISON exit', 'crash', 'exit code 0 without a result'],
  ])('%s has died of %s', async (order, code, message) => {
    const reading = await readers.read(await document(order, order));
    expect(reading).toMatchObject({ kind: 'died', code, message: expect.stringContaining(message) });
    if (reading.kind === 'died')
      expect(quarantinedBy('poison', reading)).toMatchObject({ state: 'quarantined', code, stage: 'bulk/readers' });
  });

  test('leaves the next one a fresh process', async () => {
    const [, next] = await Promise.all([
      readers.read(await document('poison', 'POISON crash')),
      readers.read(await report()),
    ]);
    expect(next).toMatchObject({ kind: 'read', parts: [{ outcome: { state: 'record' } }] });
  });

  test('has more time while its pictures are recognised', async () => {
    expect(await readers.read(await document('scan', 'POISON recognise'))).toMatchObject({ kind: 'read' });
  });
});

describe('a process that dies of something else', () => {
  test('says nothing of its document', async () => {
    const reading = readers.read(await document('innocent', 'POISON wait'));
    while (readers.underway().length === 0) await sleep(20);
    await sleep(100);
    for (const pid of readingProcesses()) process.kill(pid, 'SIGKILL');
    expect(await reading).toEqual({ kind: 'interrupted' });
  });

  test('is what happens to those that read when the readers are closed', async () => {
    const closing = opened(1);
    const reading = closing.read(await document('innocent', 'POISON wait'));
    while (closing.underway().length === 0) await sleep(20);
    await closing.close();
    expect(await reading).toEqual({ kind: 'interrupted' });
  });
});

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('a process ends by itself when its parent is gone, even while a document hangs it', async () => {
  const hanging = await document('hanging', 'POISON hang');
  const parent = fork(here('abandoned.fixture.ts'), [JSON.stringify(hanging)], { stdio: 'inherit' });
  const child = await new Promise<number>((resolve) => parent.once('message', (pid) => resolve(Number(pid))));
  parent.kill('SIGKILL');
  // Within two seconds as a rule; a busy machine takes longer to let it look.
  await expect.poll(() => isThere(child), { timeout: 20_000 }).toBe(false);
});
