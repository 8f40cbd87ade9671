import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { UsageError } from './exit.ts';
import { addIsolationOptions, type IsolationOptions, isolationFrom } from './isolation.ts';
import { type Language, languageOption } from './language.ts';
import { addLimitOptions, type LimitOptions, limitsFrom } from './limits.ts';
import { countOf, momentOf } from './values.ts';

interface RunOptions extends LimitOptions, IsolationOptions {
  readonly output: string;
  readonly from?: readonly string[];
  readonly jobs: number;
  readonly retry?: 'quarantined';
  readonly since?: Date;
  readonly sample?: number;
  readonly jurisdictions?: string;
  readonly lang: Language;
  readonly exitZero?: true;
}

const run = async (paths: readonly string[], options: RunOptions): Promise<void> => {
  if (paths.length === 0 && options.from === undefined)
    throw new UsageError('nothing to read: give an input, or --from');
  const { runToFolder } = await import('./run/run-to-folder.ts');
  process.exitCode = await runToFolder(paths, {
    folder: options.output,
    lists: options.from ?? [],
    jobs: options.jobs,
    limits: limitsFrom(options),
    isolation: isolationFrom(options),
    retry: options.retry ?? 'nothing',
    since: options.since ?? null,
    sample: options.sample ?? null,
    jurisdictions: options.jurisdictions ?? null,
    language: options.lang,
    documents: options.exitZero ? 'ignored' : 'counted',
  });
};

export const addRun = (program: Command): void => {
  const command = program
    .command('run')
    .summary('read an archive into one dataset, and go on where it was interrupted')
    .description(
      'Read files, folders and archives, each document in a process of its own, and store every outcome in one DuckDB file.',
    )
    .argument('[input...]', 'files, folders, archives or patterns')
    .option('-o, --output <dir>', 'folder of the run', 'output')
    .addOption(
      program
        .createOption('--from <file>', 'a list of inputs, one a line; - for standard input; may be given again')
        .argParser((file: string, before: readonly string[] | undefined) => [...(before ?? []), file]),
    )
    .addOption(
      program
        .createOption('--jobs <count>', 'processes that read')
        .argParser(countOf)
        .default(availableParallelism(), 'one a processor'),
    )
    .addOption(program.createOption('--retry <which>', 'read these once more as well').choices(['quarantined']))
    .addOption(program.createOption('--since <day>', 'only files changed on that day or later').argParser(momentOf))
    .addOption(
      program.createOption('--sample <count>', 'so many of the inputs, the same every time').argParser(countOf),
    )
    .option(
      '--jurisdictions <file>',
      'hold each jurisdiction against the parts listed as complete (gouji/jurisdictions@1)',
    )
    .addOption(languageOption(program))
    .option('--exit-zero', 'exit with 0 whatever the documents say');
  addLimitOptions(command);
  addIsolationOptions(command);
  command.action(run);
};
