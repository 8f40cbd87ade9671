import { extractorFor } from '#extractors/index';
import { type Reading, type Report, STANDARD_LIMITS } from '#model';
import { normalize } from '#normalizers/index';
import { audit } from '../../src/audit/audit.ts';
import { documentOf, type Printed, pageOf } from './report.ts';

const uriOf = ({ agency, year }: Printed): string => `${agency}-${year}.html`;

const sourceOf = (printed: Printed) => {
  const text = pageOf(printed);
  return { uri: uriOf(printed), bytes: new TextEncoder().encode(text) };
};

/** Read from its blocks: the extractor is left out. */
export const readingOfBlocks = (printed: Printed): Reading => normalize(documentOf(printed), sourceOf(printed), null);

/** Read from the page, as anybody would. */
export const readingOfPage = async (printed: Printed): Promise<Reading> => {
  const source = sourceOf(printed);
  return normalize(await extractorFor(source.bytes).extract(source, STANDARD_LIMITS), source, null);
};

/** With what the rules over one report say of it. */
export const audited = (reading: Reading): Report => ({ ...reading.report, findings: audit(reading).findings });

export const readBlocks = (printed: Printed): Report => audited(readingOfBlocks(printed));

/** Read from its blocks, with a second reading that differs in one row: what no clean print gives. */
export const readInConflict = (printed: Printed, row: string): Report => {
  const reading = readingOfBlocks(printed);
  const facts = reading.report.facts.filter((fact) => fact.row === row).map(({ id }) => id);
  const signals = [...reading.signals, { kind: 'reading-conflict', table: 'requests', facts } as const];
  return audited({ ...reading, signals });
};
