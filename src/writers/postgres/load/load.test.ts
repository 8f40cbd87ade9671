import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '#model';
import { comparisonRows, mergeRows, outcomeId, type Rows, tables } from '../../../dataset/index.ts';
import { NOON, outcomesOfSample, reportOfBody, rowsRead } from '../../../dataset/reading.fixture.ts';
import { type Dataset, openDataset } from '../../duckdb/open.ts';
import { prepareSchema } from '../schema.ts';
import { startServer } from '../server.fixture.ts';
import type { Loaded } from './batch.ts';
import { load } from './load.ts';

const server = await startServer();
const [sample] = await outcomesOfSample('ogi-2021/balance-broken/source.html');

const opened: { close(): void }[] = [];
const clients: pg.Client[] = [];
afterAll(async () => {
  for (const one of opened) one.close();
  await Promise.all(clients.map((client) => client.end()));
  await server?.stop();
});

const datasetOf = async (rows: Rows): Promise<Dataset> => {
  const dataset = await openDataset(':memory:', '0.1.0');
  opened.push(dataset);
  await dataset.append(rows);
  return dataset;
};

const databaseNamed = async (name: string): Promise<pg.Client> => {
  const client = new pg.Client(await server?.database(name));
  clients.push(client);
  await client.connect();
  await prepareSchema(client, '0.1.0');
  return client;
};

const loadInto = (client: pg.Client, { connection }: Dataset): Promise<Loaded> => load(connection, client, () => {});

/** A report of ten figures, so that a thousand are soon loaded. */
const small = (number: number): Outcome => {
  const outcome = reportOfBody(sample, number);
  if (outcome.state !== 'record') throw new Error('the sample is no record');
  const { report } = outcome;
  return { ...outcome, report: { ...report, facts: report.facts.slice(0, 10), sections: [] } };
};

const smallReport = (number: number) => {
  const outcome = small(number);
  if (outcome.state !== 'record') throw new Error('the sample is no record');
  return outcome.report;
};

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

const readings = (all: readonly number[], version = 1): Rows =>
  mergeRows(...all.map((number) => rowsRead(`${number}.html`, [small(number)], version)));

describe.skipIf(server === null)('a load into PostgreSQL', () => {
  describe('of a thousand reports', () => {
    let client: pg.Client;
    let dataset: Dataset;

    beforeAll(async () => {
      client = await databaseNamed('thousand');
      dataset = await datasetOf(readings(numbers(0, 1000)));
    });

    it('moves all of them, and nothing when it is done again', async () => {
      expect(await loadInto(client, dataset)).toEqual({
        moved: {
          inputs: 1000,
          input_sources: 1000,
          outcomes: 1000,
          reports: 1000,
          facts: 10_000,
          findings: 2000,
        },
        leftOut: [],
      });
      expect(await loadInto(client, dataset)).toEqual({ moved: {}, leftOut: [] });
    });

    it('moves only the ten that were read again', async () => {
      const again = readings(numbers(0, 10), 2);
      await dataset.append({ ...again, inputs: [], input_sources: [] });
      expect(await loadInto(client, dataset)).toEqual({
        moved: { outcomes: 10, reports: 10, facts: 100, findings: 20 },
        leftOut: [],
      });
      const { rows } = await client.query('SELECT count(*)::int AS current FROM current_reports');
      expect(rows).toEqual([{ current: 1000 }]);
    });

    it('moves only the ten whose files have changed, which are newer versions of their reports', async () => {
      const changed = numbers(0, 10).map((number): Rows => {
        const outcome = small(number + 1000);
        if (outcome.state !== 'record') throw new Error('the sample is no record');
        const { agency } = smallReport(number);
        return rowsRead(
          `${number}-changed.html`,
          [{ ...outcome, report: { ...outcome.report, agency } }],
          1,
          new Date(NOON.getTime() + 86_400_000),
        );
      });
      await dataset.append(mergeRows(...changed));
      expect(await loadInto(client, dataset)).toEqual({
        moved: { inputs: 10, input_sources: 10, outcomes: 10, reports: 10, facts: 100, findings: 20 },
        leftOut: [],
      });
      const { rows } = await client.query(
        'SELECT count(*)::int AS reports, count(*) FILTER (WHERE age = 1)::int AS current FROM report_versions',
      );
      expect(rows).toEqual([{ reports: 1010, current: 1000 }]);
    });

    it('holds what the dataset holds, to the last character', async () => {
      const names = tables.find(({ name }) => name === 'facts')?.columns.map(({ name }) => name) ?? [];
      const there = await client.query(`SELECT ${names.join(', ')} FROM facts ORDER BY outcome, position LIMIT 50`);
      const here = await dataset.connection.runAndReadAll(
        `SELECT ${names.join(', ')} FROM facts ORDER BY outcome, position LIMIT 50`,
      );
      expect(there.rows).toEqual(
        here.getRowObjectsJson().map((row) => ({ ...row, place: JSON.parse(`${row.place}`) })),
      );
    });
  });

  it('of a row that the server refuses leaves out that outcome alone, and says which row it was', async () => {
    const client = await databaseNamed('poisoned');
    const rows = readings(numbers(0, 30));
    const poisoned = (rows.facts ?? []).map((fact, index) => (index === 157 ? { ...fact, place: '{"page":' } : fact));
    const dataset = await datasetOf({ ...rows, facts: poisoned });
    const { moved, leftOut } = await loadInto(client, dataset);
    expect(moved).toMatchObject({ outcomes: 29, reports: 29, facts: 290 });
    expect(leftOut).toEqual([
      {
        outcome: rows.outcomes?.[15]?.outcome,
        uri: '15.html',
        message: expect.stringMatching(/invalid input syntax for type json.*staging_facts, line 8, column place/s),
      },
    ]);
  });

  it('of a character that PostgreSQL does not hold replaces it, and a finding says which it was', async () => {
    const client = await databaseNamed('characters');
    const rows = readings([1]);
    const [fact, ...facts] = rows.facts ?? [];
    const dataset = await datasetOf({ ...rows, facts: [{ ...fact, raw: '1\u00002' }, ...facts] });
    expect((await loadInto(client, dataset)).leftOut).toEqual([]);
    const { rows: raw } = await client.query('SELECT raw FROM facts WHERE position = 0');
    expect(raw).toEqual([{ raw: '1\ufffd2' }]);
    const { rows: findings } = await client.query(
      "SELECT position, message_en FROM findings WHERE rule = 'character-replaced'",
    );
    expect(findings).toEqual([{ position: 2, message_en: expect.stringContaining('raw[2] U+0000') }]);
  });

  it('of several runs keeps the findings between reports of each under a number of its own', async () => {
    const client = await databaseNamed('compared');
    const outcome = small(1);
    if (outcome.state !== 'record') throw new Error('the sample is no record');
    const key = outcomeId(outcome.report.source.sha256, 1, '');
    const compared = (hour: number) =>
      comparisonRows({
        comparison: 1,
        made: new Date(NOON.getTime() + hour * 3_600_000),
        gouji: '0.1.0',
        reports: 1,
        audits: [{ outcome: key, findings: outcome.report.findings.slice(0, 1) }],
      });
    const one = await datasetOf(mergeRows(readings([1]), compared(0)));
    const other = await datasetOf(mergeRows(readings([1]), compared(1)));
    for (const dataset of [one, other, other]) await loadInto(client, dataset);
    const { rows } = await client.query('SELECT comparison, made FROM comparisons ORDER BY comparison');
    expect(rows).toEqual([
      { comparison: 1, made: new Date('2026-02-01T12:00:00Z') },
      { comparison: 2, made: new Date('2026-02-01T13:00:00Z') },
    ]);
  });

  it('goes on where it was cut off', async () => {
    const dataset = await datasetOf(readings(numbers(0, 450)));
    const killer = await databaseNamed('killer');
    const address = await server?.database('cut');
    const cut = new pg.Client(address);
    cut.on('error', () => {});
    await cut.connect();
    await prepareSchema(cut, '0.1.0');
    const loading = load(dataset.connection, cut, () => {
      void killer.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'cut'");
    });
    await expect(loading).rejects.toThrow();
    const again = new pg.Client(address);
    clients.push(again);
    await again.connect();
    await prepareSchema(again, '0.1.0');
    const { moved } = await loadInto(again, dataset);
    expect(moved.outcomes).toBeLessThan(450);
    const { rows } = await again.query('SELECT count(*)::int AS facts FROM facts');
    expect(rows).toEqual([{ facts: 4500 }]);
  });
});
