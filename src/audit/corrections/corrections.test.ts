import { describe, expect, it } from 'vitest';
import { audit } from '../audit.ts';
import { readingOf } from '../example.ts';
import { decided } from './decided.ts';
import { CorrectionsFile, type Entry } from './entry.ts';
import { fitOf } from './fit.ts';

const { report } = readingOf({
  figures: { 'review.reconsideration.upheld': 10, 'review.directLitigation.upheld': 2 },
});
const { findings } = audit(
  readingOf({ figures: { 'review.reconsideration.upheld': 10, 'review.directLitigation.upheld': 2 } }),
);

const dismissal: Entry = {
  decision: 'dismiss',
  report: report.id,
  uri: 'example',
  rule: 'unbalanced-equation',
  scope: { row: 'reconsideration' },
  reason: '机关已说明总计一格为打印缺失',
  expect: { 'review.reconsideration.upheld': 10, 'review.reconsideration.total': 0 },
};

const scopes = (entries: readonly Entry[]) =>
  decided(report.id, findings, entries).findings.map(({ scope, certainty, decision }) => ({
    scope,
    certainty,
    decision: decision?.state,
  }));

describe('a decision', () => {
  it('dismisses the finding it is about and no other', () => {
    expect(decided(report.id, findings, [dismissal]).dismissed).toBe(1);
    expect(scopes([dismissal])).toEqual([
      { scope: { row: 'directLitigation' }, certainty: 'published', decision: undefined },
    ]);
  });

  it('accepts a finding and keeps it', () => {
    expect(scopes([{ ...dismissal, decision: 'accept' }])).toEqual([
      { scope: { row: 'reconsideration' }, certainty: 'published', decision: 'accepted' },
      { scope: { row: 'directLitigation' }, certainty: 'published', decision: undefined },
    ]);
  });

  it('marks a figure as misread: what stands on it is a reading only, and comes last', () => {
    const { rule: _, scope: __, ...rest } = dismissal as Extract<Entry, { decision: 'dismiss' }>;
    expect(scopes([{ ...rest, decision: 'misread', fact: 'review.reconsideration.upheld' }])).toEqual([
      { scope: { row: 'directLitigation' }, certainty: 'published', decision: undefined },
      { scope: { row: 'reconsideration' }, certainty: 'reading', decision: 'misread' },
    ]);
  });

  it('is of one report only', () => {
    expect(decided(`sha256:${'1'.repeat(64)}`, findings, [dismissal])).toEqual({ findings, dismissed: 0 });
  });
});

const outOfDate = (entry: Entry) => fitOf(report, [entry]).outOfDate;

describe('a decision that no longer fits', () => {
  it('is none while the figures are what they were', () => {
    expect(outOfDate(dismissal)).toEqual([]);
  });

  it('names the figure that has changed', () => {
    expect(outOfDate({ ...dismissal, expect: { 'review.reconsideration.total': 10 } })).toEqual([
      'entry 1 (dismiss unbalanced-equation, example): review.reconsideration.total was 10 and is now 0',
    ]);
  });

  it('is not applied', () => {
    expect(
      fitOf(report, [dismissal, { ...dismissal, expect: { 'review.reconsideration.total': 10 } }]).fitting,
    ).toEqual([dismissal]);
  });

  it('names the source whose bytes have changed', () => {
    expect(outOfDate({ ...dismissal, report: `sha256:${'1'.repeat(64)}` })).toEqual([
      `entry 1 (dismiss unbalanced-equation, example): the source has changed and is now ${report.id}`,
    ]);
  });

  it('says nothing of reports that are not in the run', () => {
    expect(outOfDate({ ...dismissal, report: `sha256:${'1'.repeat(64)}`, uri: 'other' })).toEqual([]);
  });
});

describe('a corrections file', () => {
  it('is a list of entries', () => {
    expect(CorrectionsFile.parse({ schema: 'gouji/corrections@1', entries: [dismissal] }).entries).toEqual([dismissal]);
  });

  it('must give a reason and know the decision', () => {
    const parse = (entry: object) => CorrectionsFile.safeParse({ schema: 'gouji/corrections@1', entries: [entry] });
    expect(parse({ ...dismissal, reason: '' }).success).toBe(false);
    expect(parse({ ...dismissal, decision: 'mend' }).success).toBe(false);
  });
});
