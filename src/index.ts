import { fileURLToPath } from 'node:url';
import {
  type Finding,
  type Limits,
  type Outcome,
  type Relations,
  type Report,
  type Source,
  STANDARD_LIMITS,
} from '#model';
import { type AcrossAudit, auditAcross } from './audit/across/audit-across.ts';
import { digestOf } from './audit/across/digest.ts';
import { STANDARD_SETTINGS } from './audit/settings.ts';
import { type Input, inputsOf } from './ingestors/index.ts';
import { outcomesOf } from './pipeline.ts';

export type {
  Block,
  Certainty,
  Coverage,
  Document,
  Fact,
  FactState,
  Finding,
  FormId,
  Grid,
  Limits,
  Outcome,
  Place,
  Relations,
  Report,
  Section,
  Severity,
  Source,
  SourceInfo,
} from '#model';
export { STANDARD_LIMITS } from '#model';
export type { AcrossAudit } from './audit/across/audit-across.ts';

/** A path (a file, a folder, an archive, a pattern), a `file:` URL, or bytes with the name they are known by. */
export type ReportSource = string | URL | Source;

/** How a source is read. */
export interface Reading {
  /** Bounds other than the standard ones; what goes beyond one is `rejected: limit-exceeded`. */
  readonly limits?: Partial<Limits>;
}

const inputs = async (source: ReportSource, limits: Limits): Promise<AsyncIterable<Input> | Iterable<Input>> => {
  if (typeof source === 'string') return inputsOf(source, limits);
  return source instanceof URL
    ? inputsOf(fileURLToPath(source), limits)
    : [{ uri: source.uri, read: async () => source }];
};

/**
 * Reads what a source stands for.
 * @returns one outcome for each report, as a rule one: a `record` with the report, its figures and findings; or
 * `rejected` / `quarantined` with a code. A compilation, a folder or an archive gives several, in its order.
 * @throws only when a file cannot be opened, or for a defect of gouji
 */
export const extract = async (source: ReportSource, reading: Reading = {}): Promise<readonly Outcome[]> => {
  const limits = { ...STANDARD_LIMITS, ...reading.limits };
  const outcomes: Outcome[] = [];
  for await (const input of await inputs(source, limits)) {
    outcomes.push(...(await outcomesOf(input, STANDARD_SETTINGS, limits)));
  }
  return outcomes;
};

/** What an audit of one report says. */
export interface Audit {
  readonly uri: string;
  readonly findings: readonly Finding[];
  readonly relations: Relations;
}

/**
 * Reads what a source stands for and gives only what does not add up, one entry for each report; what is no record has
 * none, and `extract` tells why.
 */
export const audit = async (source: ReportSource, reading: Reading = {}): Promise<readonly Audit[]> =>
  (await extract(source, reading)).flatMap((outcome) =>
    outcome.state === 'record'
      ? [{ uri: outcome.uri, findings: outcome.report.findings, relations: outcome.relations }]
      : [],
  );

/**
 * What reports say beside each other: years of one agency, copies of one report, text of one in another. The reports
 * are those of `extract`, with their findings.
 * @returns one entry for each report that another speaks against
 */
export const auditTogether = (reports: readonly Report[]): readonly AcrossAudit[] => auditAcross(reports.map(digestOf));
