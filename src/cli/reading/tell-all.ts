import type { Limits } from '#model';
import type { AcrossAudit } from '../../audit/across/audit-across.ts';
import { reportDefect } from '../defect.ts';
import { notify, ReaderGone } from '../output/print.ts';
import { visible } from '../text/visible.ts';
import { documentsOf, type Heard } from './documents.ts';
import { type Judgement, plainJudgement } from './judgement.ts';
import { counted, countedFindings, NOTHING, type Tally } from './tally.ts';

/** How the run is judged, and who is told what the reports say beside each other. */
interface Beside {
  readonly judgement: Judgement;
  tellAcross(audit: AcrossAudit): Promise<void>;
}

const ALONE: Beside = { judgement: plainJudgement(), tellAcross: async () => {} };

/**
 * Reads every document of the paths and hands each on, after what was decided of it, before the next is told.
 * It ends early, with what was counted so far, when nobody reads the output any more.
 * @throws UsageError when a path does not exist
 */
export const tellAll = async (
  paths: readonly string[],
  limits: Limits,
  tell: (told: Heard['told'], read: Heard['read']) => Promise<void>,
  { judgement, tellAcross }: Beside = ALONE,
): Promise<Tally> => {
  let tally = NOTHING;
  try {
    for await (const heard of documentsOf(paths, judgement.settings, limits)) {
      const told = await judgement.judged(heard, limits);
      tally = counted(tally, told);
      if (told.state === 'defective') reportDefect(told.error, told.uri);
      await tell(told, heard.read);
    }
    for (const audit of await judgement.across()) {
      tally = countedFindings(tally, audit.findings);
      await tellAcross(audit);
    }
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error;
  }
  const outOfDate = judgement.outOfDate();
  for (const line of outOfDate) notify(visible(`corrections: ${line}`));
  return { ...tally, dismissed: judgement.dismissed(), outOfDate: outOfDate.length };
};
