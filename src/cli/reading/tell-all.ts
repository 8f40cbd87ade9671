import { reportDefect } from '../defect.ts';
import { ReaderGone } from '../output/print.ts';
import { documentsOf, type Heard } from './documents.ts';
import { counted, NOTHING, type Tally } from './tally.ts';

/**
 * Reads every document of the paths and hands each on before the next is told.
 * It ends early, with what was counted so far, when nobody reads the output any more.
 * @throws UsageError when a path does not exist
 */
export const tellAll = async (
  paths: readonly string[],
  tell: (told: Heard['told'], read: Heard['read']) => Promise<void>,
): Promise<Tally> => {
  let tally = NOTHING;
  try {
    for await (const { told, read } of documentsOf(paths)) {
      tally = counted(tally, told);
      if (told.state === 'defective') reportDefect(told.error, told.uri);
      await tell(told, read);
    }
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error;
  }
  return tally;
};
