import type { Command } from 'commander';
import { addLimitOptions, type LimitOptions, limitsFrom } from './limits.ts';

interface ExtractOptions extends LimitOptions {
  readonly pretty?: true;
  readonly exitZero?: true;
}

const extract = async (paths: readonly string[], options: ExtractOptions): Promise<void> => {
  const { extractAll } = await import('./reading/extract-all.ts');
  process.exitCode = await extractAll(paths, {
    layout: options.pretty ? 'indented' : 'line',
    documents: options.exitZero ? 'ignored' : 'counted',
    limits: limitsFrom(options),
  });
};

export const addExtract = (program: Command): void => {
  const command = program
    .command('extract')
    .summary('print the figures of each report as JSON Lines')
    .description('Read reports and print each as one line of JSON (gouji/report@1) on standard output.')
    .argument('<path...>', 'files, folders, archives, patterns, or - for standard input')
    .option('--pretty', 'indent the JSON for a person')
    .option('--exit-zero', 'exit with 0 whatever the documents say')
    .action(extract);
  addLimitOptions(command);
};
