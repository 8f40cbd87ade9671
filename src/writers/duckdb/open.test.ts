import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import { SCHEMA, type Schema, SchemaTooNew, views } from '../../dataset/index.ts';
import { outcomesOfSample, rowsRead } from '../../dataset/reading.fixture.ts';
import { openDataset, openToRead } from './open.ts';
import { prepareDuckDb } from './schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-duckdb-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OPEN = fileURLToPath(new URL('open.ts', import.meta.url));
const EVALUATED = ['--conditions=source', '--import', 'tsx', '--input-type=module', '--eval'];

const balanceBroken = await outcomesOfSample('ogi-2021/balance-broken/source.html');

describe('a dataset in DuckDB', () => {
  it('keeps what was appended, through a close and an open', async () => {
    const path = join(folder, 'kept.duckdb');
    const first = await openDataset(path, '0.1.0');
    await first.append(rowsRead('a.html', balanceBroken));
    first.close();
    const again = await openDataset(path, '0.1.0');
    const account = await again.connection.runAndReadAll('SELECT * FROM account');
    expect(account.getRowObjectsJson()).toEqual([
      { inputs: '1', records: '1', rejected: '0', quarantined: '0', waiting: '0', sources: '1', reports: '1' },
    ]);
    again.close();
  });

  it('takes all rows of an append or none of them', async () => {
    const dataset = await openDataset(':memory:', '0.1.0');
    await dataset.append(rowsRead('a.html', balanceBroken));
    const other = rowsRead('b.html', await outcomesOfSample('ogi-2021/plain-page/source.html'));
    const nameless = (other.outcomes ?? []).map((row) => ({ ...row, source: null }));
    await expect(dataset.append({ ...other, outcomes: nameless })).rejects.toThrow(/NOT NULL constraint/);
    const counts = await dataset.connection.runAndReadAll(
      'SELECT (SELECT count(*) FROM inputs) AS inputs, (SELECT count(*) FROM facts) AS facts',
    );
    expect(counts.getRowObjectsJson()).toEqual([{ inputs: '1', facts: '200' }]);
    dataset.close();
  });

  it('has the columns that its views are described with', async () => {
    const dataset = await openDataset(':memory:', '0.1.0');
    for (const { name, columns } of views) {
      const result = await dataset.connection.run(`SELECT * FROM ${name}`);
      expect(result.columnNames()).toEqual(columns.map((column) => column.name));
    }
    dataset.close();
  });

  it('holds what was appended when its process is killed, and is read as it is', async () => {
    const path = join(folder, 'killed.duckdb');
    const fixture = fileURLToPath(new URL('../../dataset/reading.fixture.ts', import.meta.url));
    const { signal } = spawnSync(process.execPath, [
      ...EVALUATED,
      `import { openDataset } from '${OPEN}';
      import { outcomesOfSample, rowsRead } from '${fixture}';
      const dataset = await openDataset(${JSON.stringify(path)}, '0.1.0');
      await dataset.append(rowsRead('a.html', await outcomesOfSample('ogi-2021/balance-broken/source.html')));
      process.kill(process.pid, 'SIGKILL');`,
    ]);
    expect(signal).toBe('SIGKILL');
    const dataset = await openToRead(path, '0.1.0');
    const facts = await dataset.connection.runAndReadAll('SELECT count(*) FROM facts');
    expect(facts.getRowsJson()).toEqual([['200']]);
    dataset.close();
  });

  it('says who is in the way where another process has it open', async () => {
    const path = join(folder, 'locked.duckdb');
    const dataset = await openDataset(path, '0.1.0');
    const { stdout } = spawnSync(
      process.execPath,
      [
        ...EVALUATED,
        `import { openDataset } from '${OPEN}';
        openDataset(${JSON.stringify(path)}, '0.1.0').catch((error) => console.log(error.name));`,
      ],
      { encoding: 'utf8' },
    );
    expect(stdout.trim()).toBe('DatasetInUse');
    dataset.close();
  });
});

describe('the schema', () => {
  const later: Schema = {
    ...SCHEMA,
    migrations: [
      {
        to: 2,
        statements: () => [
          'ALTER TABLE reports ADD COLUMN region VARCHAR',
          "UPDATE reports SET region = '青禾市' WHERE body LIKE '青禾市%'",
        ],
      },
    ],
  };

  const opened = async () => (await DuckDBInstance.create(':memory:')).connect();

  it('of an older gouji is brought forward with what is in it', async () => {
    const dataset = await openDataset(':memory:', '0.1.0');
    await dataset.append(rowsRead('a.html', balanceBroken));
    await prepareDuckDb(dataset.connection, '0.2.0', later);
    const regions = await dataset.connection.runAndReadAll('SELECT region, year FROM reports');
    expect(regions.getRowObjectsJson()).toEqual([{ region: '青禾市', year: 2022 }]);
    const versions = await dataset.connection.runAndReadAll('SELECT version, gouji FROM schema_versions ORDER BY 1');
    expect(versions.getRowObjectsJson()).toEqual([
      { version: 1, gouji: '0.1.0' },
      { version: 2, gouji: '0.2.0' },
    ]);
    dataset.close();
  });

  it('of a newer gouji is refused', async () => {
    const connection = await opened();
    await prepareDuckDb(connection, '0.2.0', later);
    await expect(prepareDuckDb(connection, '0.1.0')).rejects.toThrow(SchemaTooNew);
  });

  it('that is there already is left as it is', async () => {
    const connection = await opened();
    await prepareDuckDb(connection, '0.1.0');
    await prepareDuckDb(connection, '0.1.1');
    const versions = await connection.runAndReadAll('SELECT version, gouji FROM schema_versions');
    expect(versions.getRowObjectsJson()).toEqual([{ version: 1, gouji: '0.1.0' }]);
  });
});
