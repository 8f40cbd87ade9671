import { describe, expect, it } from 'vitest';
import type { Outcome } from '#model';
import { inputId, outcomeId, type Rows, rowsOf, sourceOfName, tables } from './index.ts';
import { NOON, outcomesOfSample, sourceOf } from './reading.fixture.ts';

const rowsFor = (outcomes: readonly Outcome[]): Rows =>
  rowsOf({
    source: sourceOf(outcomes),
    version: 1,
    parts: outcomes.map((outcome) => ({ outcome, digest: null })),
    gouji: '0.1.0',
    decided: NOON,
    elapsedMs: null,
  });

describe('the rows of a record', () => {
  it('are its report, its figures, its findings and its text, under one outcome', async () => {
    const rows = rowsFor(await outcomesOfSample('ogi-2021/balance-broken/source.html'));
    expect(rows.outcomes).toMatchObject([{ state: 'record', version: 1, part: '', holds: 40, broken: 2 }]);
    expect(rows.reports).toMatchObject([{ agency: '青禾市市场监督管理局', year: 2022, period_from: '2022-01-01' }]);
    expect(rows.sections).toHaveLength(7);
    expect(rows.facts).toHaveLength(200);
    expect(rows.facts).toContainEqual({
      outcome: rows.outcomes?.[0]?.outcome,
      position: 184,
      fact: 'requests.carriedOut.total',
      table_id: 'requests',
      row_id: 'carriedOut',
      column_id: 'total',
      form: 'ogi-2021',
      value: 4,
      raw: '4',
      state: 'reported',
      unit: 'item',
      confidence: 1,
      place: '{"table":1,"row":27,"column":9}',
    });
    expect(rows.findings).toMatchObject([
      { rule: 'unbalanced-equation', equation: 'requests/balance', scope_column: 'total', expected: 47, actual: 48 },
      { rule: 'unbalanced-equation', equation: 'requests/applicants', scope_row: 'carriedOut', expected: 3, actual: 4 },
    ]);
  });

  it('have the columns of their tables, all of them and no others', async () => {
    const rows = rowsFor(await outcomesOfSample('ogi-2021/balance-broken/source.html'));
    for (const { name, columns } of tables) {
      const names = columns.map((column) => column.name).toSorted();
      for (const row of rows[name] ?? []) expect(Object.keys(row).toSorted()).toEqual(names);
    }
  });

  it('are one outcome for each part of a compilation', async () => {
    const [outcome] = await outcomesOfSample('ogi-2021/plain-page/source.html');
    if (outcome?.state !== 'record') throw new Error('the sample is no record');
    const part = (pages: string): Outcome => ({
      ...outcome,
      uri: `a.pdf#page=${pages}`,
      report: { ...outcome.report, id: `${outcome.report.id}#page=${pages}` },
    });
    const source = outcome.report.source.sha256;
    expect(rowsFor([part('1-5'), part('6-9')]).outcomes).toMatchObject([
      { source, part: 'page=1-5', outcome: outcomeId(source, 1, 'page=1-5') },
      { source, part: 'page=6-9', outcome: outcomeId(source, 1, 'page=6-9') },
    ]);
  });
});

describe('what is no record', () => {
  it('is an outcome with its code, and the files that its page offers', () => {
    const rows = rowsFor([
      {
        state: 'rejected',
        uri: 'list.html',
        code: 'not-a-report',
        stage: 'normalizers',
        message: 'no report in it',
        attachments: [{ kind: 'pdf', uri: 'a.pdf', title: '年度报告' }],
      },
    ]);
    expect(rows.outcomes).toMatchObject([
      { source: sourceOfName('list.html', ''), state: 'rejected', code: 'not-a-report', holds: null },
    ]);
    expect(rows.attachments).toMatchObject([{ position: 0, kind: 'pdf', uri: 'a.pdf' }]);
    expect(rows.reports).toBeUndefined();
  });
});

describe('a character that no database holds', () => {
  it('is replaced, and a finding says which it was and where', async () => {
    const [outcome] = await outcomesOfSample('ogi-2021/plain-page/source.html');
    if (outcome?.state !== 'record') throw new Error('the sample is no record');
    const [first, ...others] = outcome.report.facts;
    if (!first) throw new Error('the sample has no figures');
    const report = { ...outcome.report, title: '报告\ud83d', facts: [{ ...first, raw: '1\u00002' }, ...others] };
    const rows = rowsFor([{ ...outcome, report }]);
    expect(rows.reports?.[0]?.title).toBe('报告\ufffd');
    expect(rows.facts?.[0]?.raw).toBe('1\ufffd2');
    expect(rows.findings?.slice(-2)).toMatchObject([
      { rule: 'character-replaced', message_en: expect.stringContaining('(reports: title[3] U+D83D)') },
      {
        rule: 'character-replaced',
        facts: `["${first.id}"]`,
        message_en: expect.stringContaining(`(facts 0 (${first.id}): raw[2] U+0000)`),
      },
    ]);
  });

  it('is found inside JSON, where a backslash of the text is none', () => {
    const rows = rowsFor([
      {
        state: 'rejected',
        uri: 'a\\u0000.html',
        code: 'damaged',
        stage: 'extractors/html',
        message: 'a\u0000b',
      },
    ]);
    expect(rows.outcomes).toMatchObject([{ uri: 'a\\u0000.html', message: 'a\ufffdb' }]);
    expect(rows.findings).toMatchObject([{ rule: 'character-replaced' }]);
  });
});

describe('keys', () => {
  it('are the same for the same name and state, or the same reading of a source, wherever they are made', () => {
    expect(inputId('2024/a.pdf', '12-1700000000000')).toBe('2b7bdf6b-1221-8a7b-9734-50e382a2abd7');
    expect(outcomeId('00'.repeat(32), 2, 'page=1-5')).toBe('8c97e70a-36a2-83f7-86cf-7a3798ec4c72');
  });

  it('differ for a file that has changed', () => {
    expect(inputId('2024/a.pdf', '12-1700000000000')).not.toBe(inputId('2024/a.pdf', '13-1700000000001'));
  });
});
