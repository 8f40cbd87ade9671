import { fileURLToPath } from 'node:url';
import type { Finding, Outcome, Relations, Source } from '#model';
import { fileInput } from './ingestors/index.ts';
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
  Outcome,
  Place,
  Relations,
  Report,
  Section,
  Severity,
  Source,
  SourceInfo,
} from '#model';

/** A path, a `file:` URL, or bytes with the name they are known by. */
export type ReportSource = string | URL | Source;

const inputOf = (source: ReportSource) => {
  if (typeof source === 'string') return fileInput(source);
  if (source instanceof URL) return fileInput(fileURLToPath(source));
  return { uri: source.uri, read: async () => source };
};

/**
 * Reads a document.
 * @returns one outcome for each report in it, as a rule one: a `record` with the report, its figures and findings; or
 * `rejected` / `quarantined` with a code
 * @throws only when the file cannot be opened, or for a defect of gouji
 */
export const extract = (source: ReportSource): Promise<readonly Outcome[]> => outcomesOf(inputOf(source));

/** What an audit of one report says. */
export interface Audit {
  readonly uri: string;
  readonly findings: readonly Finding[];
  readonly relations: Relations;
}

/**
 * Reads a document and gives only what does not add up, one entry for each report in it; what is no record has none,
 * and `extract` tells why.
 */
export const audit = async (source: ReportSource): Promise<readonly Audit[]> =>
  (await extract(source)).flatMap((outcome) =>
    outcome.state === 'record'
      ? [{ uri: outcome.uri, findings: outcome.report.findings, relations: outcome.relations }]
      : [],
  );
