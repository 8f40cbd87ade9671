import type { Limits } from '#model';
import { STANDARD_SETTINGS } from '../../audit/settings.ts';
import type { Isolation } from '../../bulk/readers/isolation.ts';
import { type RunEnd, startRun } from '../../bulk/run/run.ts';
import { DatasetInUse, NoDataset } from '../../writers/duckdb/open.ts';
import { EXIT, UsageError } from '../exit.ts';
import type { Language } from '../language.ts';
import { folderAt } from '../output/at-path.ts';
import { notify, print } from '../output/print.ts';
import { readJurisdictions } from '../reading/declared.ts';
import { needPaths } from '../reading/existing.ts';
import { listed } from '../reading/listed.ts';
import { onStopSignals } from '../stop-on-signals.ts';
import { showProgress } from './show-progress.ts';
import { summaryText } from './summary-text.ts';
import { runWordsOf } from './words.ts';

export interface RunChoices {
  readonly folder: string;
  /** Files with one path a line. */
  readonly lists: readonly string[];
  readonly jobs: number;
  readonly limits: Limits;
  readonly isolation: Isolation;
  readonly retry: 'nothing' | 'quarantined';
  readonly since: Date | null;
  readonly sample: number | null;
  readonly jurisdictions: string | null;
  readonly language: Language;
  readonly documents: 'counted' | 'ignored';
}

/** @throws UsageError before anything is written when a path does not exist */
const checkPaths = (paths: readonly string[]): Promise<void> => {
  if (paths.includes('-')) throw new UsageError('a run cannot go on with standard input: give files');
  return needPaths(paths);
};

async function* allPaths(paths: readonly string[], lists: readonly string[]): AsyncGenerator<string> {
  yield* paths;
  for (const list of lists) yield* listed(list);
}

const exitCodeOf = (end: RunEnd, documents: RunChoices['documents']): number => {
  if (end.kind === 'disk-full') return EXIT.diskFull;
  if (end.kind === 'stopped') return EXIT.interrupted;
  if (documents === 'ignored') return EXIT.clean;
  const { errorFindings, rejected, quarantined, waiting } = end.summary;
  if (errorFindings > 0) return EXIT.errorFindings;
  return rejected + quarantined + waiting > 0 ? EXIT.notRead : EXIT.clean;
};

const asUsage = (folder: string) => (error: unknown) => {
  if (error instanceof DatasetInUse) throw new UsageError(`another run is using ${folder}`);
  if (error instanceof NoDataset) throw new UsageError(error.message);
  throw error;
};

/** Reads inputs into the database of a folder, or goes on with it, and tells how far it is. */
export const runToFolder = async (paths: readonly string[], choices: RunChoices): Promise<number> => {
  const { folder, lists, jobs, limits, isolation, retry, since, sample, language } = choices;
  await checkPaths(paths);
  const wholes = choices.jurisdictions === null ? [] : await readJurisdictions(choices.jurisdictions);
  await folderAt(folder);
  const intake = { paths: allPaths(paths, lists), except: folder, since, sample };
  const run = startRun({ folder, intake, jobs, limits, isolation, retry, wholes, settings: STANDARD_SETTINGS });
  const words = runWordsOf(language);
  const progress = showProgress(run, words);
  const signals = onStopSignals(() => {
    progress.end();
    notify(words.stopping);
    run.stop();
  });
  try {
    const end = await run.end.catch(asUsage(folder));
    progress.end();
    if (end.kind === 'disk-full') notify(words.diskFull(end.message));
    else await print(summaryText(end, folder, words));
    return exitCodeOf(end, choices.documents);
  } finally {
    progress.end();
    signals.end();
  }
};
