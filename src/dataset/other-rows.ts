import type { Finding } from '#model';
import { inputId } from './ids.ts';
import type { Row, Rows } from './rows.ts';
import { storable } from './storable.ts';
import { comparisonFindings } from './tables/index.ts';
import { rowMaker } from './values.ts';

const NO_JSON: ReadonlySet<string> = new Set();

export interface MetInput {
  readonly uri: string;
  /** Which state of it was met; empty where unknown. */
  readonly stamp: string;
  readonly met: Date;
}

/** Characters that no database holds are replaced in the name; the key is that of the name as it was. */
const inputRow = ({ uri, stamp, met }: MetInput): Row =>
  storable({ input: inputId(uri, stamp), uri, stamp, met: met.toISOString() }, NO_JSON).row;

export const inputRows = (inputs: readonly MetInput[]): Rows => ({ inputs: inputs.map(inputRow) });

export interface FoundSource {
  readonly input: string;
  readonly source: string;
  readonly found: Date;
}

export const inputSourceRows = (sources: readonly FoundSource[]): Rows => ({
  input_sources: sources.map(({ input, source, found }) => ({ input, source, found: found.toISOString() })),
});

/** What holding all reports against each other gave. */
export interface Comparison {
  /** From 1; the last one counts. */
  readonly comparison: number;
  readonly made: Date;
  readonly gouji: string;
  /** How many reports were compared. */
  readonly reports: number;
  readonly audits: readonly { readonly outcome: string; readonly findings: readonly Finding[] }[];
}

const findingRow = rowMaker(comparisonFindings);
const FINDING_JSON: ReadonlySet<string> = new Set(
  comparisonFindings.columns.flatMap(({ name, type }) => (type === 'json' ? [name] : [])),
);

export const comparisonRows = ({ comparison, made, gouji, reports, audits }: Comparison): Rows => ({
  comparisons: [{ comparison, made: made.toISOString(), gouji, reports }],
  comparison_findings: audits
    .flatMap(({ outcome, findings }) => findings.map((finding) => ({ outcome, finding })))
    .map(
      ({ outcome, finding }, position) =>
        storable(findingRow(finding, { comparison, position, outcome }), FINDING_JSON).row,
    ),
});
