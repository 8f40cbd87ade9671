import type { Finding, Wording } from '#model';
import { type Given, readingOf } from '../example.ts';
import { auditAcross } from './audit-across.ts';
import type { Whole } from './context.ts';
import { type Digest, digestOf } from './digest.ts';

/** One of the reports of an example; unless said, 青禾市云溪区教育局's. */
export interface GivenReport extends Given {
  readonly year: number;
  readonly agency?: string;
  /** `2023.html` for 2023 unless said. */
  readonly uri?: string;
}

/** Reports of which the rule says nothing. */
export interface ValidAcrossExample {
  readonly name: Wording;
  readonly given: readonly GivenReport[];
  readonly wholes?: readonly Whole[];
}

/** The report it is about by its uri, the message in both languages, and what else of a finding the example is about. */
export type ExpectedAcross = Pick<Finding, 'message'> &
  Partial<Omit<Finding, 'rule' | 'message'>> & { readonly of: string };

/** Reports of which the rule says exactly this, in this order. */
export interface InvalidAcrossExample extends ValidAcrossExample {
  readonly finds: readonly [ExpectedAcross, ...ExpectedAcross[]];
}

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
