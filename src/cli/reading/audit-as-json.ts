import { json } from '../output/json.ts';
import { notify, print } from '../output/print.ts';
import { failureOf } from './failure.ts';
import { closingLine, exitCodeOf } from './tally.ts';
import { tellAll } from './tell-all.ts';
import type { Told } from './told.ts';

export const auditOf = (told: Told): unknown => {
  if (told.state !== 'record') return failureOf(told);
  const { uri, state, report, relations } = told;
  return { uri, state, agency: report.agency, year: report.year, findings: report.findings, relations };
};

/** Prints one object a document, whatever became of it. */
export const auditAsJson = async (paths: readonly string[], documents: 'counted' | 'ignored'): Promise<number> => {
  const tally = await tellAll(paths, (told) => print(json(auditOf(told), 'line')));
  if (tally.documents !== 1) notify(closingLine(tally));
  return exitCodeOf(tally, documents);
};
