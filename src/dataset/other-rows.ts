import type { Finding } from '#model';
import { inputId } from './ids.ts';
import type { Rows } from './rows.ts';
import { storableRow, storableRows } from './storable-rows.ts';
import { comparisonFindings } from './tables/index.ts';
import { rowMaker } from './values.ts';

export interface MetInput {
  readonly uri: string;
  /** Which state of it was met; empty where unknown. */
  readonly stamp: string;
  readonly met: Date;
}

/** Characters that no database holds are replaced in the name; the key is that of the name as it was. */
export const inputRows = (inputs: readonly MetInput[]): Rows =>
  storableRows({
    inputs: inputs.map(({ uri, stamp, met }) => ({ input: inputId(uri, stamp), uri, stamp, met: met.toISOString() })),
  });

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

export const comparisonRows = ({ comparison, made, gouji, reports, audits }: Comparison): Rows => ({
  comparisons: [{ comparison, made: made.toISOString(), gouji, reports }],
  // Of names and figures whose characters were told when they were read.
  comparison_findings: audits
    .flatMap(({ outcome, findings }) => findings.map((finding) => ({ outcome, finding })))
    .map(({ outcome, finding }, position) =>
      storableRow('comparison_findings', findingRow(finding, { comparison, position, outcome })),
    ),
});
