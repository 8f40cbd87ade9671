import { describe, expect, it } from 'vitest';
import { type Given, readingOf } from '../example.ts';
import { auditAcross } from './audit-across.ts';
import { type Digest, digestOf } from './digest.ts';
import { digestFrom, digestText } from './digest-text.ts';

const OVERVIEW =
  '河道巡查记录按月贴在各村的公告栏里，字号放大了一号；农机补贴的流程印成一页纸，由联络员送到田头；'.repeat(4);

const digest = (year: number, given: Given): Digest => {
  const { report } = readingOf({ agency: '青禾市云溪区教育局', year, texts: { overview: OVERVIEW }, ...given });
  return digestOf({ ...report, source: { ...report.source, uri: `${year}.html` } });
};

describe('a digest kept as text', () => {
  it('is one line', () => {
    expect(digestText(digest(2023, {}))).not.toContain('\n');
  });

  it('comes back with its figures as they were printed', () => {
    const figures = {
      'requests.carriedIn.total': 3,
      'requests.carriedOut.total': 'blank',
      'requests.concluded.total': 'unreadable',
      'proactive.fees.amount': 24252.311082,
    } as const;
    const { figures: kept } = digestFrom(digestText(digest(2023, { figures })));
    expect(kept.get('requests.carriedIn.total')).toEqual({ value: 3, state: 'reported', isFirm: true });
    expect(kept.get('requests.carriedOut.total')).toEqual({ value: null, state: 'blank', isFirm: true });
    expect(kept.get('requests.concluded.total')).toEqual({ value: null, state: 'unreadable', isFirm: true });
    expect(kept.get('proactive.fees.amount')?.value).toBe(24252.311082);
    expect(kept.get('requests.disclosed.naturalPerson')).toBeUndefined();
  });

  it.each<[string, Given]>([
    ['from pixels', { recognition: 'ocr' }],
    ['from a guessed grid', { confidence: 0.8 }],
  ])('remembers what came %s', (_, given) => {
    expect(digestFrom(digestText(digest(2023, given))).figures.get('requests.carriedIn.total')?.isFirm).toBe(false);
  });

  it('says the same beside other reports', () => {
    const digests = [
      digest(2022, { figures: { 'requests.carriedOut.total': 3, 'proactive.penalties.decisions': 20 } }),
      digest(2023, { figures: { 'requests.carriedIn.total': 4, 'proactive.penalties.decisions': 31_000 } }),
    ];
    const found = (all: readonly Digest[]) => auditAcross(all).flatMap(({ findings }) => findings);
    expect(found(digests).map(({ rule }) => rule)).toEqual([
      'carried-over-differently',
      'figure-jumped',
      'text-copied',
    ]);
    expect(found(digests.map((each) => digestFrom(digestText(each))))).toEqual(found(digests));
  });

  it('is refused where something else wrote it', () => {
    expect(() => digestFrom('{"uri":"2023.html"}')).toThrow();
  });
});
