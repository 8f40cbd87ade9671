import type { Limits } from '#model';
import { displayAcross } from '../display/across.ts';
import { displayDocument } from '../display/document.ts';
import { displaySummary } from '../display/summary.ts';
import type { Language } from '../language.ts';
import { print } from '../output/print.ts';
import { inColour, printed, uncoloured } from '../text/line.ts';
import { wordsOf } from '../wording/words-of.ts';
import type { Judgement } from './judgement.ts';
import { exitCodeOf } from './tally.ts';
import { tellAll } from './tell-all.ts';

export interface AuditChoices {
  readonly documents: 'counted' | 'ignored';
  readonly limits: Limits;
  readonly language: Language;
  readonly judgement: Judgement;
}

/** Prints the findings of every report for a person to read, and what became of the other documents. */
export const auditForPerson = async (paths: readonly string[], choices: AuditChoices): Promise<number> => {
  const words = wordsOf(choices.language);
  const paint = process.stdout.isTTY && !process.env.NO_COLOR ? inColour : uncoloured;
  const tally = await tellAll(paths, choices.limits, (told) => print(printed(displayDocument(told, words), paint)), {
    judgement: choices.judgement,
    tellAcross: (audit) => print(printed(displayAcross(audit, words), paint)),
  });
  if (tally.documents !== 1 || tally.dismissed > 0) await print(printed(displaySummary(tally, words), paint));
  return exitCodeOf(tally, choices.documents);
};
