import { describe, expect, it } from 'vitest';
import { Finding } from '#model/finding';
import { type Given, readingOf } from '../example.ts';
import { auditAcross } from './audit-across.ts';
import { type Digest, digestOf } from './digest.ts';

const digest = (year: number, agency: string, given: Given): Digest => {
  const { report } = readingOf({ ...given, year, agency });
  return digestOf({
    ...report,
    id: `sha256:${String(year).padStart(64, '0')}`,
    source: { ...report.source, uri: `${year}.html` },
  });
};

const out = (total: number): Given => ({ figures: { 'requests.carriedOut.total': total } });
const into = (total: number, more: Given = {}): Given => ({ ...more, figures: { 'requests.carriedIn.total': total } });

const told = (digests: readonly Digest[]) =>
  auditAcross(digests).flatMap(({ of, findings }) =>
    findings.map(({ rule, severity, certainty }) => `${of.uri} ${severity} ${rule} ${certainty}`),
  );

const BUREAU = '青禾市云溪区教育局';

describe('the audit over several reports', () => {
  it('says nothing of one report, nor of years that do not follow one another', () => {
    expect(told([digest(2022, BUREAU, out(3))])).toEqual([]);
    expect(told([digest(2022, BUREAU, out(3)), digest(2024, BUREAU, into(4))])).toEqual([]);
  });

  it('gives findings of the canonical model, in whatever order the reports come', () => {
    const [earlier, later] = [digest(2022, BUREAU, out(3)), digest(2023, BUREAU, into(4))];
    const [one] = auditAcross([later, earlier]);
    expect(one?.of.uri).toBe('2023.html');
    expect(one?.findings.map((finding) => Finding.parse(finding))).toEqual(one?.findings);
    expect(told([earlier, later])).toEqual(['2023.html error carried-over-differently published']);
  });

  it('takes what was read from pixels for a reading', () => {
    const later = digest(2023, BUREAU, into(4, { recognition: 'ocr' }));
    expect(told([digest(2022, BUREAU, out(3)), later])).toEqual(['2023.html error carried-over-differently reading']);
  });

  it('leaves out a report that names two years', () => {
    const { report } = readingOf({ ...into(4), year: 2023, agency: BUREAU });
    const conflict: Finding = {
      rule: 'identity-conflict',
      severity: 'error',
      facts: [],
      certainty: 'published',
      suspects: [],
      message: { zh: '年度不一致', en: 'two years' },
    };
    const doubtful = digestOf({ ...report, findings: [conflict] });
    expect(told([digest(2022, BUREAU, out(3)), doubtful])).toEqual([]);
  });

  it('warns only where two reports of a government may have different coverage', () => {
    const city = '青禾市人民政府';
    expect(told([digest(2022, city, out(3)), digest(2023, city, into(4))])).toEqual([
      '2023.html warning carried-over-differently published',
    ]);
    expect(
      told([
        digest(2022, city, { ...out(3), coverage: 'jurisdiction' }),
        digest(2023, city, into(4, { coverage: 'jurisdiction' })),
      ]),
    ).toEqual(['2023.html error carried-over-differently published']);
  });

  it('never compares what the forms count differently', () => {
    const old: Given = {
      form: 'ogi-2019',
      figures: {
        'proactive.fees.itemsLastYear': 4,
        'proactive.normativeDocuments.publishedTotal': 900,
      },
    };
    const now: Given = {
      figures: { 'proactive.fees.amount': 99_000, 'proactive.normativeDocuments.inForce': 3 },
    };
    expect(told([digest(2020, BUREAU, old), digest(2021, BUREAU, now)])).toEqual([]);
  });

  it('holds no statistics of 2014 to 2018 against the tables of 2019: the forms count different things', () => {
    const statistics = digest(2018, BUREAU, { form: 'ogi-2014' });
    const tables = digest(2019, BUREAU, {
      form: 'ogi-2019',
      figures: { 'requests.received.total': 900, 'requests.carriedIn.total': 7 },
    });
    expect(told([statistics, tables])).toEqual([]);
  });

  it('takes a missing part of a jurisdiction for no error, nor documents that several bodies issued together', () => {
    const wholes = [{ whole: '青禾市人民政府', parts: [BUREAU, '青禾市松湖区教育局'] }];
    const issued = (count: number): Given => ({ figures: { 'proactive.normativeDocuments.issued': count } });
    const [city, one, other] = [
      digest(2023, '青禾市人民政府', issued(5)),
      digest(2023, BUREAU, issued(4)),
      digest(2023, '青禾市松湖区教育局', issued(4)),
    ];
    const found = (digests: readonly Digest[]) => auditAcross(digests, wholes).flatMap(({ findings }) => findings);
    expect(found([city, one])).toEqual([]);
    expect(found([city, one, other])).toEqual([]);
  });

  it('follows documents in force: 597 + 50 − 227 = 420, and 11 + 2 − 1 = 12', () => {
    const before = { 'proactive.normativeDocuments.inForce': 597, 'proactive.rules.inForce': 11 };
    const now = {
      'proactive.normativeDocuments.issued': 50,
      'proactive.normativeDocuments.repealed': 227,
      'proactive.normativeDocuments.inForce': 420,
      'proactive.rules.issued': 2,
      'proactive.rules.repealed': 1,
      'proactive.rules.inForce': 12,
    };
    const city = '青禾市人民政府';
    expect(told([digest(2023, city, { figures: before }), digest(2024, city, { figures: now })])).toEqual([]);
  });
});
