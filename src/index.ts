import { fileURLToPath } from 'node:url';
import type { Finding, Outcome, Relations, Source } from '#model';
import { fileInput } from './ingestors/index.ts';
import { outcomeOf } from './pipeline.ts';

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
 * Reads one published report.
 * @returns a `record` with the report, its figures and findings; or `rejected` / `quarantined` with a code
 * @throws only when the file cannot be opened, or for a defect of gouji
 */
export const extract = (source: ReportSource): Promise<Outcome> => outcomeOf(inputOf(source));

/** What an audit of one report says. */
export interface Audit {
  readonly findings: readonly Finding[];
  readonly relations: Relations;
}

/**
 * Reads one published report and gives only what does not add up.
 * @returns null where the source is no record: `extract` tells why
 */
export const audit = async (source: ReportSource): Promise<Audit | null> => {
  const outcome = await extract(source);
  return outcome.state === 'record' ? { findings: outcome.report.findings, relations: outcome.relations } : null;
};
