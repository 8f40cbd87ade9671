import type { Limits } from '#model';
import { json } from '../output/json.ts';
import { notify, print } from '../output/print.ts';
import { failureLine } from './failure.ts';
import { closingLine, exitCodeOf } from './tally.ts';
import { tellAll } from './tell-all.ts';

export interface ExtractChoices {
  readonly layout: 'line' | 'indented';
  readonly documents: 'counted' | 'ignored';
  readonly limits: Limits;
}

/** Prints the record of every report; what is none gets a plain line for the operator. */
export const extractAll = async (paths: readonly string[], choices: ExtractChoices): Promise<number> => {
  const tally = await tellAll(paths, choices.limits, async (told) => {
    if (told.state === 'record') await print(json(told.report, choices.layout));
    else notify(failureLine(told));
  });
  if (tally.documents !== 1) notify(closingLine(tally));
  return exitCodeOf(tally, choices.documents);
};
