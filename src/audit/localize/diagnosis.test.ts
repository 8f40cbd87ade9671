import { describe, expect, it } from 'vitest';
import { audit } from '../audit.ts';
import { type Given, readingOf } from '../example.ts';

const suspects = (given: Given) =>
  audit(readingOf(given))
    .findings.filter(({ rule }) => rule === 'unbalanced-equation')
    .map(({ equation, scope, suspects: told }) => [
      `${equation} ${Object.values(scope ?? {})}`,
      told.map(({ fact, value }) => `${fact} = ${value}`),
    ]);

const whys = (given: Given) =>
  audit(readingOf(given)).findings.flatMap(({ suspects: told }) => told.map(({ why }) => [why.zh, why.en]));

describe('the suspects of a finding', () => {
  it('are only those that its own relation is mended with', () => {
    const figures = { 'requests.disclosed.business': 3, 'requests.carriedOut.naturalPerson': 14 };
    expect(suspects({ figures })).toEqual([
      ['requests/balance naturalPerson', ['requests.carriedOut.naturalPerson = 0']],
      ['requests/applicants disclosed', ['requests.disclosed.business = 0']],
      ['requests/outcomes business', ['requests.disclosed.business = 0']],
      ['requests/applicants carriedOut', ['requests.carriedOut.naturalPerson = 0']],
    ]);
  });

  it('are of every way where there are several, and say so', () => {
    const figures = { 'review.reconsideration.upheld': 4 };
    expect(suspects({ figures })).toEqual([
      ['review/results reconsideration', ['review.reconsideration.total = 4', 'review.reconsideration.upheld = 0']],
    ]);
    expect(whys({ figures })).toEqual([
      [
        '总计为 0，可能漏填；只改这一处，相关勾稽关系即成立；2 种可能之一',
        'a total of 0, perhaps never filled in; this change alone mends the relations; one of 2 ways to mend them',
      ],
      [
        '可能错了一位数字；只改这一处，相关勾稽关系即成立；2 种可能之一',
        'perhaps one digit mistyped; this change alone mends the relations; one of 2 ways to mend them',
      ],
    ]);
  });

  it('name the addend that was left out', () => {
    const figures = {
      'review.reconsideration.upheld': 30,
      'review.reconsideration.corrected': 12,
      'review.reconsideration.total': 30,
    };
    expect(whys({ figures })).toContainEqual([
      '可能漏加“行政复议，结果纠正列”的 12；只改这一处，相关勾稽关系即成立；3 种可能之一',
      'perhaps the 12 of reconsideration, column corrected left out; this change alone mends the relations; one of 3 ways to mend them',
    ]);
  });

  it('change no figure of the report', () => {
    const reading = readingOf({ figures: { 'review.reconsideration.total': 4 } });
    const before = structuredClone(reading.report.facts);
    audit(reading);
    expect(reading.report.facts).toEqual(before);
  });
});
