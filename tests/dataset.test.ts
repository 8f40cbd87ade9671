import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import type { Fact, Outcome } from '#model';
import {
  comparisonRows,
  inputId,
  inputRows,
  inputSourceRows,
  mergeRows,
  outcomeId,
  type Rows,
  rowsOf,
  sourceOfName,
} from '../src/dataset/index.ts';
import { NOON, outcomesOfSample, reportOfBody, rowsRead } from '../src/dataset/reading.fixture.ts';
import { openDataset } from '../src/writers/duckdb/open.ts';
import { insertRows } from '../src/writers/postgres/insert.ts';
import { prepareSchema } from '../src/writers/postgres/schema.ts';
import { startServer } from '../src/writers/postgres/server.fixture.ts';

type RecordOutcome = Extract<Outcome, { readonly state: 'record' }>;

const recordOf = (outcome: Outcome | undefined): RecordOutcome => {
  if (outcome?.state !== 'record') throw new Error('the sample is no record');
  return outcome;
};

const broken = recordOf((await outcomesOfSample('ogi-2021/balance-broken/source.html'))[0]);
const of2014 = recordOf((await outcomesOfSample('ogi-2014/statistics-attached/source.html'))[0]);

/** The report of 青禾市云溪区第N局, with figures of its own. */
const report = (number: number, published: string | null, change: (fact: Fact) => Fact = (fact) => fact): Outcome => {
  const outcome = recordOf(reportOfBody(broken, number));
  return { ...outcome, report: { ...outcome.report, published, facts: outcome.report.facts.map(change) } };
};

/** The same body's report in other bytes. */
const ofBody = (number: number, other: Outcome): Outcome => {
  const { agency } = recordOf(reportOfBody(broken, number)).report;
  const outcome = recordOf(other);
  return { ...outcome, report: { ...outcome.report, agency } };
};

const withValue =
  (id: string, value: number) =>
  (fact: Fact): Fact =>
    fact.id === id ? { ...fact, value, raw: `${value}` } : fact;

const withState =
  (id: string, state: 'blank' | 'unreadable') =>
  (fact: Fact): Fact =>
    fact.id === id ? { ...fact, value: null, raw: '', state } : fact;

const later = (hours: number): Date => new Date(NOON.getTime() + hours * 3_600_000);

const unread = (uri: string, state: 'rejected' | 'quarantined', version: number): Rows => {
  const outcome: Outcome =
    state === 'rejected'
      ? { state, uri, code: 'damaged', stage: 'extractors/pdf', message: 'no PDF' }
      : { state, uri, code: 'timeout', stage: 'bulk/readers', message: 'nothing for 60 s' };
  return rowsOf({
    source: sourceOfName(uri, ''),
    version,
    parts: [{ outcome, digest: null }],
    gouji: '0.1.0',
    decided: NOON,
    elapsedMs: null,
  });
};

const named = (uri: string, source: string | null): Rows =>
  mergeRows(
    inputRows([{ uri, stamp: '', met: NOON }]),
    source === null ? {} : inputSourceRows([{ input: inputId(uri, ''), source, found: NOON }]),
  );

const sha256Of = (outcome: Outcome): string => recordOf(outcome).report.source.sha256;
const first = report(1, '2023-01-20');

const ROWS = mergeRows(
  rowsRead('1.html', [first]),
  named('copy-of-1.html', sha256Of(first)),
  // Published again in March, and read last: newer by its date.
  rowsRead('1-again.html', [ofBody(1, report(101, '2023-03-02', withValue('requests.received.total', 46)))]),
  // Two without a date: the one that was met later is newer.
  rowsRead('2.html', [report(2, null)]),
  rowsRead('2-again.html', [ofBody(2, report(102, null, withState('requests.disclosed.total', 'blank')))], 1, later(5)),
  rowsRead('3.html', [report(3, '2023-01-31', withState('requests.disclosed.total', 'unreadable'))]),
  rowsRead('broken.html', [broken]),
  rowsRead('2014.html', [of2014]),
  named('damaged.pdf', sourceOfName('damaged.pdf', '')),
  unread('damaged.pdf', 'rejected', 1),
  named('slow.pdf', sourceOfName('slow.pdf', '')),
  unread('slow.pdf', 'quarantined', 1),
  // Tried again: the second reading counts.
  named('tried.pdf', sourceOfName('tried.pdf', '')),
  unread('tried.pdf', 'quarantined', 1),
  unread('tried.pdf', 'rejected', 2),
  named('waiting.pdf', null),
  comparisonRows({
    comparison: 1,
    made: later(1),
    gouji: '0.1.0',
    reports: 4,
    audits: [{ outcome: outcomeId(sha256Of(first), 1, ''), findings: recordOf(first).report.findings }],
  }),
  comparisonRows({
    comparison: 2,
    made: later(2),
    gouji: '0.1.0',
    reports: 5,
    audits: [
      {
        outcome: outcomeId(sha256Of(first), 1, ''),
        findings: [
          {
            rule: 'republished-differently',
            severity: 'warning',
            certainty: 'published',
            facts: ['requests.received.total'],
            suspects: [],
            against: [{ uri: '101.html', year: 2022 }],
            message: { zh: '45 / 46', en: '45 / 46' },
          },
        ],
      },
    ],
  }),
);

type Answer = readonly (readonly (string | null)[])[];

interface Asked {
  readonly engine: string;
  readonly ask: (sql: string) => Promise<Answer>;
}

const dataset = await openDataset(':memory:', '0.1.0');
await dataset.append(ROWS);

const duckdb: Asked = {
  engine: 'DuckDB',
  ask: async (sql) => {
    const result = await dataset.connection.runAndReadAll(sql);
    return result.getRowsJson().map((cells) => cells.map((cell) => (cell === null ? null : `${cell}`)));
  },
};

const server = await startServer();
const client = new pg.Client(await server?.database('dataset'));

/** As the server prints them. */
const printed = { getTypeParser: () => (value: string) => value };

const postgres: Asked = {
  engine: 'PostgreSQL',
  ask: async (sql) => (await client.query<(string | null)[]>({ text: sql, rowMode: 'array', types: printed })).rows,
};

if (server) {
  await client.connect();
  await prepareSchema(client, '0.1.0');
  await insertRows(client, ROWS);
}

afterAll(async () => {
  dataset.close();
  if (server) await client.end();
  await server?.stop();
});

describe.each(server ? [duckdb, postgres] : [duckdb])('the views, asked of $engine', ({ ask }) => {
  it('count every input once: the same bytes twice, a retry, and what still waits', async () => {
    expect(await ask('SELECT * FROM account')).toEqual([['12', '8', '2', '1', '1', '10', '7']]);
    expect(await ask("SELECT uri, state, names FROM input_states WHERE uri LIKE '%1.html' ORDER BY uri")).toEqual([
      ['1.html', 'record', '2'],
      ['copy-of-1.html', 'record', '2'],
    ]);
  });

  it('tell why something could not be read, by its last reading', async () => {
    expect(await ask('SELECT uri, state, code, stage FROM not_read ORDER BY uri')).toEqual([
      ['damaged.pdf', 'rejected', 'damaged', 'extractors/pdf'],
      ['slow.pdf', 'quarantined', 'timeout', 'bulk/readers'],
      ['tried.pdf', 'rejected', 'damaged', 'extractors/pdf'],
    ]);
    expect(await ask('SELECT code, inputs, example FROM reasons_not_read ORDER BY code')).toEqual([
      ['damaged', '2', 'damaged.pdf'],
      ['timeout', '1', 'slow.pdf'],
    ]);
  });

  it('keep every version of a report, the newest by publication and then by when it was met', async () => {
    const sql = `SELECT v.body, v.age, r.uri FROM report_versions v JOIN reports r ON r.outcome = v.outcome
      WHERE v.versions > 1 ORDER BY v.body, v.age`;
    expect(await ask(sql)).toEqual([
      ['青禾市云溪区第1局', '1', '101.html'],
      ['青禾市云溪区第1局', '2', '1.html'],
      ['青禾市云溪区第2局', '1', '102.html'],
      ['青禾市云溪区第2局', '2', '2.html'],
    ]);
    expect(await ask("SELECT received_total FROM wide WHERE body = '青禾市云溪区第1局'")).toEqual([['46']]);
  });

  it('have the findings of current reports, and those between reports of the last comparison', async () => {
    const sql = `SELECT over, rule, count(*) FROM current_findings WHERE body = '青禾市云溪区第1局' GROUP BY over, rule`;
    expect((await ask(sql)).toSorted()).toEqual([
      ['report', 'unbalanced-equation', '2'],
      ['reports', 'republished-differently', '1'],
    ]);
  });

  it('give rates with numerator and denominator: a blank counts as 0 and is told, what is unreadable leaves none', async () => {
    const sql = `SELECT body, series, form, numerator, denominator, blanks FROM rates
      WHERE rate = 'fullDisclosure' AND body LIKE '青禾市云溪区第%' ORDER BY body`;
    expect(await ask(sql)).toEqual([
      ['青禾市云溪区第1局', '2019', 'ogi-2021', '24', '44', '0'],
      ['青禾市云溪区第2局', '2019', 'ogi-2021', '0', '44', '1'],
      ['青禾市云溪区第3局', '2019', 'ogi-2021', null, '44', '0'],
    ]);
    const value = "SELECT value FROM rates WHERE rate = 'fullDisclosure' AND body = '青禾市云溪区第1局'";
    expect(Number((await ask(value))[0]?.[0])).toBeCloseTo(24 / 44, 12);
  });

  it('mark the break of 2019: the statistics of 2014 are a series of their own', async () => {
    expect(await ask("SELECT DISTINCT year, series FROM rates WHERE rate = 'disclosure' ORDER BY year")).toEqual([
      [`${of2014.report.year}`, '2014'],
      ['2022', '2019'],
    ]);
  });

  it('rank agencies by errors that the reports prove', async () => {
    expect(
      await ask('SELECT place, agency, reports, errors, warnings FROM worst_agencies WHERE errors > 0 ORDER BY 1, 2'),
    ).toEqual([
      ['1', '青禾市云溪区第1局', '1', '2', '1'],
      ['2', '青禾市云溪区第2局', '1', '2', '0'],
      ['2', '青禾市云溪区第3局', '1', '2', '0'],
      ['2', '青禾市市场监督管理局', '1', '2', '0'],
      ['5', '白鹭县人民政府', '1', '1', '0'],
    ]);
  });
});

const PAGE = readFileSync(new URL('../docs/dataset.md', import.meta.url), 'utf8');
/** The English of each question, and its SQL. */
const printedQuestions = [...PAGE.matchAll(/^([^\n]*)\n\n```sql\n(.*?)\n```$/gms)].map(
  ([, text = '', sql = '']) => [text, sql] as const,
);

describe('the questions in docs/dataset.md, as they are printed', () => {
  it('are all there', () => {
    expect(printedQuestions).toHaveLength(13);
  });

  it.each(printedQuestions)('%s DuckDB answers', async (_, sql) => {
    expect((await duckdb.ask(sql)).length).toBeGreaterThan(0);
  });

  it.skipIf(server === null).each(printedQuestions)('%s PostgreSQL answers the same', async (_, sql) => {
    expect(await postgres.ask(sql)).toEqual(await duckdb.ask(sql));
  });
});
