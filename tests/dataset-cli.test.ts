import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcomesOfSample, rowsRead } from '../src/dataset/reading.fixture.ts';
import { DATASET_FILE, openDataset } from '../src/writers/duckdb/open.ts';
import { startServer } from '../src/writers/postgres/server.fixture.ts';

const BIN = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gouji-dataset-'));
const run = join(folder, 'run');

const gouji = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

const server = await startServer();

beforeAll(async () => {
  mkdirSync(run);
  const dataset = await openDataset(join(run, DATASET_FILE), '0.1.0');
  await dataset.append(rowsRead('a.html', await outcomesOfSample('ogi-2021/balance-broken/source.html')));
  dataset.close();
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server?.stop();
});

describe('gouji export', () => {
  it('writes the dataset of a run, and says what it has written', () => {
    const target = join(folder, 'new', 'wide.csv');
    expect(gouji('export', run, '--to', 'csv-wide', '-o', target)).toEqual({
      status: 0,
      stdout: `1 row  ${target}\n`,
      stderr: '',
    });
    expect(readFileSync(target, 'utf8')).toContain('青禾市市场监督管理局');
  });

  it('says where there is no dataset, and where a folder stands in the way of a file', () => {
    expect(gouji('export', folder, '--to', 'csv', '-o', join(folder, 'x'))).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: no dataset at ${join(folder, DATASET_FILE)}\n`,
    });
    expect(gouji('export', run, '--to', 'jsonl', '-o', run)).toMatchObject({
      status: 2,
      stderr: `error: ${run} is a folder, and this format writes a file\n`,
    });
  });

  it('waits for nobody: a dataset that a run is writing is told', async () => {
    const dataset = await openDataset(join(run, DATASET_FILE), '0.1.0');
    const { status, stderr } = gouji('export', run, '--to', 'csv', '-o', join(folder, 'x'));
    dataset.close();
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `error: ${join(run, DATASET_FILE)} is in use by another process: wait until its run has ended\n`,
    });
  });
});

describe('gouji load', () => {
  it.skipIf(server === null)('says in a line what the server does not let it do', async () => {
    const address = (await server?.database('guarded')) ?? '';
    const owner = new pg.Client({ connectionString: address });
    await owner.connect();
    await owner.query("CREATE ROLE guest LOGIN PASSWORD 's3cret'");
    await owner.end();
    const guest = address.replace('postgres:postgres@', 'guest:s3cret@');
    expect(gouji('load', run, '--to', guest)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'error: the schema gouji cannot be prepared: permission denied for database guarded\n',
    });
  });

  it('knows a database of another kind by its address', () => {
    expect(gouji('load', run, '--to', 'mysql://me:s3cret@host/db')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'error: --to: the database is an address such as postgres://user@host/database\n',
    });
  });

  it('says that there is no server, and keeps the password to itself', () => {
    const { status, stderr } = gouji('load', run, '--to', 'postgres://me:s3cret@127.0.0.1:1/none');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: no connection to the database: /);
    expect(stderr).not.toContain('s3cret');
  });

  it.skipIf(server === null)('moves a dataset into PostgreSQL, and the second time nothing', async () => {
    const address = (await server?.database('loaded')) ?? '';
    expect(gouji('load', run, '--to', address, '--schema', 'my reports')).toEqual({
      status: 0,
      stdout: 'moved 1 inputs, 1 input_sources, 1 outcomes, 1 reports, 7 sections, 200 facts, 2 findings\n',
      stderr: '',
    });
    expect(gouji('load', run, '--to', address, '--schema', 'my reports')).toMatchObject({
      status: 0,
      stdout: 'nothing new\n',
    });
  });
});
