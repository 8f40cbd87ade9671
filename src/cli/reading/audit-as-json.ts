import type { Limits } from '#model';
import type { AcrossAudit } from '../../audit/across/audit-across.ts';
import { json } from '../output/json.ts';
import { notify, print } from '../output/print.ts';
import { failureOf } from './failure.ts';
import type { Judgement } from './judgement.ts';
import { closingLine, exitCodeOf } from './tally.ts';
import { tellAll } from './tell-all.ts';
import type { Told } from './told.ts';

export const auditOf = (told: Told): unknown => {
  if (told.state !== 'record') return failureOf(told);
  const { uri, state, report, relations } = told;
  return { uri, state, agency: report.agency, year: report.year, findings: report.findings, relations };
};

/** What the reports beside it say of one report: a line of its own, after all documents. */
export const acrossOf = ({ of, findings }: AcrossAudit): unknown => ({
  uri: of.uri,
  state: 'compared',
  agency: { name: of.agency },
  year: of.year,
  findings,
});

export interface JsonChoices {
  readonly documents: 'counted' | 'ignored';
  readonly limits: Limits;
  readonly judgement: Judgement;
}

/** Prints one object a document, whatever became of it, then one for each report that others speak against. */
export const auditAsJson = async (paths: readonly string[], choices: JsonChoices): Promise<number> => {
  const tally = await tellAll(paths, choices.limits, (told) => print(json(auditOf(told), 'line')), {
    judgement: choices.judgement,
    tellAcross: (audit) => print(json(acrossOf(audit), 'line')),
  });
  if (tally.documents !== 1) notify(closingLine(tally));
  return exitCodeOf(tally, choices.documents);
};
