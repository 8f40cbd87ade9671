import { describe, expect, it } from 'vitest';
import { Finding } from '#model/finding';
import { audit } from './audit.ts';
import { type Given, readingOf } from './example.ts';

const findings = (given: Given) => audit(readingOf(given)).findings;
const told = (given: Given) => findings(given).map(({ rule, severity }) => `${severity} ${rule}`);

const muchAmiss: Given = {
  figures: {
    'proactive.penalties.decisions': -7,
    'proactive.rules.issued': 'blank',
    'requests.received.total': 'unreadable',
    'review.reconsideration.upheld': 10,
    'review.directLitigation.upheld': 1,
    'review.directLitigation.total': 'dash',
  },
  absentRows: ['requests.otherwise.feeNotPaid'],
  sections: ['overview', 'proactive', 'requests', 'review', 'other'],
};

describe('the audit', () => {
  it.each([{ form: 'ogi-2021' }, { form: 'ogi-2019' }] as const)(
    'finds nothing in a sound report of $form',
    (given) => {
      expect(findings(given)).toEqual([]);
    },
  );

  it('tells errors first, then warnings, then notices, each as they come in the document', () => {
    expect(told(muchAmiss)).toEqual([
      'error negative-count',
      'error unbalanced-equation',
      'warning section-absent',
      'warning row-absent',
      'warning not-a-number',
      'warning blank-figure',
      'notice blank-figure',
      'notice blank-figure',
    ]);
  });

  it('tells the same of the same report', () => {
    expect(findings(muchAmiss)).toEqual(findings(muchAmiss));
  });

  it('gives findings of the canonical model', () => {
    expect(findings(muchAmiss).map((finding) => Finding.parse(finding))).toEqual(findings(muchAmiss));
  });

  it.each([
    ['a text layer', {}, 'published'],
    ['recognition', { recognition: 'ocr' }, 'reading'],
    ['recognition in part', { recognition: 'mixed' }, 'reading'],
    ['doubtful figures', { confidence: 0.9 }, 'reading'],
  ] as const)('takes a wrong sum from %s for %s', (_, how, certainty) => {
    const given: Given = { figures: { 'review.reconsideration.upheld': 10 }, ...how };
    expect(findings(given).map((finding) => finding.certainty)).toEqual([certainty]);
  });

  it('doubts a sum without an absent column where the table fits badly, or where the column may hold what it lacks', () => {
    const given: Given = {
      absentColumns: ['requests.otherOrganization'],
      figures: { 'requests.refused.stateSecret.total': 1, 'requests.disclosed.total': -1 },
    };
    const sums = (score: number) =>
      findings({ ...given, score })
        .filter(({ rule }) => rule === 'unbalanced-equation')
        .map(({ certainty }) => certainty);
    expect(sums(0.8)).toEqual(['reading', 'reading']);
    expect(sums(0.95)).toEqual(['published', 'reading']);
  });
});
