import type { Finding } from '#model';
import { readingOf } from '../example.ts';
import { auditAcross } from './audit-across.ts';
import { type Digest, digestOf } from './digest.ts';
import type { GivenReport, ValidAcrossExample } from './example.ts';

const digestOfGiven = (given: GivenReport, index: number): Digest => {
  const { report } = readingOf({ agency: '青禾市云溪区教育局', ...given });
  const uri = given.uri ?? `${given.year}.html`;
  const id = `sha256:${String(index).padStart(64, '0')}`;
  return digestOf({ ...report, id, source: { ...report.source, uri } });
};

/** What one rule says of the example's reports. */
export const foundAcross = (
  rule: string,
  { given, wholes }: ValidAcrossExample,
): readonly (Finding & { readonly of: string })[] =>
  auditAcross(given.map(digestOfGiven), wholes).flatMap(({ of, findings }) =>
    findings.filter((finding) => finding.rule === rule).map((finding) => ({ of: of.uri, ...finding })),
  );
