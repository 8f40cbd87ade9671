import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { type Given, readingOf } from './example.ts';
import { evaluate } from './relations.ts';

const relations = (given: Given) => audit(readingOf(given)).relations;

const verdicts = (given: Given, equation: string) =>
  evaluate(readingOf(given))
    .filter((evaluation) => evaluation.equation === equation && evaluation.verdict !== 'holds')
    .map(({ leaf, verdict }) => [leaf.path, verdict]);

describe('the equations of a report', () => {
  it('are 42 in the form of 2021: 25 rows and twice 7 columns of requests, 3 rows of review', () => {
    expect(relations({})).toMatchObject({ holds: 42, broken: 0, notAssessed: 0 });
  });

  it('are 40 in the form of 2019, which has two rows fewer', () => {
    expect(relations({ form: 'ogi-2019' })).toMatchObject({ holds: 40, broken: 0, notAssessed: 0 });
  });

  it('are none without a table', () => {
    expect(relations({ form: null })).toMatchObject({ holds: 0, broken: 0, notAssessed: 0 });
  });

  it('leave out an applicant column that is not there: its own two do not apply', () => {
    expect(relations({ absentColumns: ['requests.otherOrganization'] })).toMatchObject({
      holds: 40,
      broken: 0,
      notAssessed: 0,
      notApplicable: 2,
    });
  });

  it('are broken where the applicant columns that are there do not add up', () => {
    const given: Given = {
      absentColumns: ['requests.otherOrganization'],
      figures: { 'requests.partlyDisclosed.total': 1, 'requests.concluded.total': 1, 'requests.received.total': 1 },
    };
    expect(verdicts(given, 'requests/applicants')).toEqual([
      ['received', 'broken'],
      ['partlyDisclosed', 'broken'],
      ['concluded', 'broken'],
    ]);
  });

  it('cannot be assessed without the total column', () => {
    expect(relations({ absentColumns: ['requests.total'] })).toMatchObject({ holds: 15, broken: 0, notAssessed: 25 });
  });

  it('cannot be assessed without the concluded row where they need it', () => {
    expect(relations({ absentRows: ['requests.concluded'] })).toMatchObject({ holds: 27, broken: 0, notAssessed: 14 });
  });

  it('hold where the outcome rows that are there add up', () => {
    expect(verdicts({ absentRows: ['requests.otherwise.feeNotPaid'] }, 'requests/outcomes')).toEqual([]);
  });

  it('cannot be assessed where a missing outcome row may hold the difference', () => {
    const given: Given = {
      absentRows: ['requests.otherwise.feeNotPaid'],
      figures: { 'requests.concluded.business': 2 },
    };
    expect(verdicts(given, 'requests/outcomes')).toEqual([['business', 'blocked']]);
  });

  it('are broken where the outcomes exceed their total even without the missing row', () => {
    const given: Given = {
      absentRows: ['requests.otherwise.feeNotPaid'],
      figures: { 'requests.disclosed.business': 2 },
    };
    expect(verdicts(given, 'requests/outcomes')).toEqual([['business', 'broken']]);
  });

  it('cannot be assessed where a line that was left out may hold the difference', () => {
    const given: Given = {
      figures: {
        'requests.disclosed.business': 1,
        'requests.concluded.business': 2,
        'requests.disclosed.naturalPerson': 2,
        'requests.concluded.naturalPerson': 1,
      },
      signals: [
        {
          kind: 'unknown-label',
          table: 'requests',
          form: 'ogi-2021',
          axis: 'row',
          label: '6.本局另行统计',
          readAs: null,
          at: { table: 1, row: 20, column: 0 },
        },
      ],
    };
    expect(verdicts(given, 'requests/outcomes')).toEqual([
      ['naturalPerson', 'broken'],
      ['business', 'blocked'],
    ]);
    expect(verdicts(given, 'requests/balance')).toEqual([
      ['naturalPerson', 'broken'],
      ['business', 'broken'],
    ]);
  });

  it('cannot be assessed where a single cell is unreadable or not there', () => {
    const given: Given = {
      figures: { 'requests.received.business': 'unreadable', 'requests.disclosed.total': 'absent' },
    };
    expect(verdicts(given, 'requests/applicants')).toEqual([
      ['received', 'blocked'],
      ['disclosed', 'blocked'],
    ]);
    expect(verdicts(given, 'requests/balance')).toEqual([['business', 'blocked']]);
    expect(verdicts(given, 'requests/outcomes')).toEqual([['total', 'blocked']]);
  });

  it('take a blank and a dash for zero', () => {
    expect(
      relations({ figures: { 'review.reconsideration.total': 'blank', 'review.directLitigation.upheld': 'dash' } }),
    ).toMatchObject({ holds: 42, broken: 0, notAssessed: 0 });
  });

  it('say which figures block them', () => {
    const given: Given = {
      absentRows: ['requests.otherwise.feeNotPaid'],
      figures: { 'requests.received.business': 'unreadable', 'requests.concluded.business': 2 },
    };
    const blocked = evaluate(readingOf(given)).flatMap((evaluation) =>
      evaluation.verdict === 'blocked' ? { equation: evaluation.equation, by: evaluation.by } : [],
    );
    expect(blocked).toEqual([
      { equation: 'requests/applicants', by: ['requests.received.business'] },
      { equation: 'requests/outcomes', by: ['requests.otherwise.feeNotPaid.business'] },
      { equation: 'requests/balance', by: ['requests.received.business'] },
    ]);
  });

  it('tell all of it beside the counts', () => {
    const given: Given = { absentRows: ['requests.concluded'], absentColumns: ['review.total'] };
    const counted = relations(given);
    expect(counted).toMatchObject({ holds: 24, broken: 0, notAssessed: 17, notApplicable: 1 });
    expect(counted.unassessed).toHaveLength(18);
    expect(counted.unassessed.slice(0, 2)).toEqual([
      { verdict: 'not-applicable', equation: 'requests/applicants', scope: { row: 'concluded' }, why: 'row-absent' },
      {
        verdict: 'blocked',
        equation: 'requests/outcomes',
        scope: { column: 'naturalPerson' },
        by: ['requests.concluded.naturalPerson'],
        unread: [],
      },
    ]);
  });

  it('say why they do not apply', () => {
    const given: Given = {
      absentRows: ['requests.otherwise.feeNotPaid'],
      absentColumns: ['requests.otherOrganization'],
    };
    const inapplicable = evaluate(readingOf(given)).flatMap((evaluation) =>
      evaluation.verdict === 'not-applicable' ? [[evaluation.equation, evaluation.leaf.path, evaluation.why]] : [],
    );
    expect(inapplicable).toEqual([
      ['requests/applicants', 'otherwise.feeNotPaid', 'row-absent'],
      ['requests/outcomes', 'otherOrganization', 'column-absent'],
      ['requests/balance', 'otherOrganization', 'column-absent'],
    ]);
  });
});
