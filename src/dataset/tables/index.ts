import type { Table } from '../table.ts';
import { attachments } from './attachments.ts';
import { comparisonFindings } from './comparison-findings.ts';
import { comparisons } from './comparisons.ts';
import { digests } from './digests.ts';
import { facts } from './facts.ts';
import { findings } from './findings.ts';
import { inputSources } from './input-sources.ts';
import { inputs } from './inputs.ts';
import { outcomes } from './outcomes.ts';
import { reports } from './reports.ts';
import { schemaVersions } from './schema-versions.ts';
import { sections } from './sections.ts';

export {
  attachments,
  comparisonFindings,
  comparisons,
  digests,
  facts,
  findings,
  inputSources,
  inputs,
  outcomes,
  reports,
  schemaVersions,
  sections,
};

/** Every table that rows go into; a table stands behind those it refers to. */
export const tables = [
  inputs,
  inputSources,
  outcomes,
  reports,
  sections,
  facts,
  findings,
  attachments,
  digests,
  comparisons,
  comparisonFindings,
] as const satisfies readonly Table[];
