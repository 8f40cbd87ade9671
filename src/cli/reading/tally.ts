import type { Finding } from '#model';
import { EXIT } from '../exit.ts';
import type { Told } from './told.ts';

/** How the documents of a run came out; a defective one is among the quarantined. */
export interface Tally {
  readonly documents: number;
  readonly records: number;
  readonly rejected: number;
  readonly quarantined: number;
  readonly unopened: number;
  readonly defects: number;
  readonly findings: number;
  /** Only those that the reports themselves prove. */
  readonly errorFindings: number;
  /** Findings that may be our misreading. */
  readonly toCheck: number;
  /** Findings that a person has dismissed; they are not among the others. */
  readonly dismissed: number;
  /** Decisions that no longer fit their report. */
  readonly outOfDate: number;
}

export const NOTHING: Tally = {
  documents: 0,
  records: 0,
  rejected: 0,
  quarantined: 0,
  unopened: 0,
  defects: 0,
  findings: 0,
  errorFindings: 0,
  toCheck: 0,
  dismissed: 0,
  outOfDate: 0,
};

const COUNTERS = {
  record: 'records',
  rejected: 'rejected',
  quarantined: 'quarantined',
  unopened: 'unopened',
  defective: 'quarantined',
} as const;

/** What we may have misread accuses nobody. */
const isProvedError = ({ severity, certainty }: Finding): boolean => severity === 'error' && certainty === 'published';

/** The tally with findings of a report, of its own or beside others. */
export const countedFindings = (tally: Tally, findings: readonly Finding[]): Tally => ({
  ...tally,
  findings: tally.findings + findings.length,
  errorFindings: tally.errorFindings + findings.filter(isProvedError).length,
  toCheck: tally.toCheck + findings.filter(({ certainty }) => certainty === 'reading').length,
});

export const counted = (tally: Tally, told: Told): Tally => {
  const counter = COUNTERS[told.state];
  const documents = {
    ...tally,
    documents: tally.documents + 1,
    [counter]: tally[counter] + 1,
    defects: tally.defects + (told.state === 'defective' ? 1 : 0),
  };
  return told.state === 'record' ? countedFindings(documents, told.report.findings) : documents;
};

/** What the documents make of the exit code; `ignored` is `--exit-zero`, which hides no defect. */
export const exitCodeOf = (tally: Tally, documents: 'counted' | 'ignored'): number => {
  if (tally.defects > 0) return EXIT.defect;
  if (tally.outOfDate > 0) return EXIT.usage;
  if (documents === 'ignored') return EXIT.clean;
  if (tally.errorFindings > 0) return EXIT.errorFindings;
  return tally.records < tally.documents ? EXIT.notRead : EXIT.clean;
};

/** `12 documents: 10 records, 2 rejected` */
export const closingLine = ({ documents, records, rejected, quarantined, unopened }: Tally): string => {
  const counts = [
    `${records} ${records === 1 ? 'record' : 'records'}`,
    ...(rejected > 0 ? [`${rejected} rejected`] : []),
    ...(quarantined > 0 ? [`${quarantined} quarantined`] : []),
    ...(unopened > 0 ? [`${unopened} not opened`] : []),
  ];
  return `${documents} ${documents === 1 ? 'document' : 'documents'}: ${counts.join(', ')}`;
};
