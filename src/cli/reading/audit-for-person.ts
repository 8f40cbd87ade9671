import { displayDocument } from '../display/document.ts';
import { displaySummary } from '../display/summary.ts';
import type { Language } from '../language.ts';
import { print } from '../output/print.ts';
import { inColour, printed, uncoloured } from '../text/line.ts';
import { wordsOf } from '../wording/words.ts';
import { exitCodeOf } from './tally.ts';
import { tellAll } from './tell-all.ts';

export interface AuditChoices {
  readonly documents: 'counted' | 'ignored';
  readonly language: Language;
}

/** Prints the findings of every report for a person to read, and what became of the other documents. */
export const auditForPerson = async (paths: readonly string[], choices: AuditChoices): Promise<number> => {
  const words = wordsOf(choices.language);
  const paint = process.stdout.isTTY && !process.env.NO_COLOR ? inColour : uncoloured;
  const tally = await tellAll(paths, (told) => print(printed(displayDocument(told, words), paint)));
  if (tally.documents !== 1) await print(printed(displaySummary(tally, words), paint));
  return exitCodeOf(tally, choices.documents);
};
