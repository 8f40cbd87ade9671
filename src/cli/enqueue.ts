import type { Command } from 'commander';
import { addLimitOptions, type LimitOptions, limitsFrom } from './limits.ts';
import { queueOption } from './queue/option.ts';

interface EnqueueOptions extends LimitOptions {
  readonly queue: string;
  readonly from?: string;
  readonly retry?: 'quarantined';
  readonly json?: true;
}

const enqueue = async (
  paths: readonly string[],
  { queue, from, retry, json, ...limits }: EnqueueOptions,
): Promise<void> => {
  const { enqueueInputs } = await import('./queue/enqueue-inputs.ts');
  await enqueueInputs(queue, paths, {
    from: from ?? null,
    retry: retry ?? 'nothing',
    limits: limitsFrom(limits),
    as: json ? 'json' : 'line',
  });
};

export const addEnqueue = (program: Command): void => {
  const command = program
    .command('enqueue')
    .summary('put reports into a queue that workers on many machines read')
    .description(
      'Put files, folders, archives and addresses of the web into a queue in PostgreSQL. The workers open them under the same paths: a share that is mounted alike everywhere. What is in the queue already, or has an outcome, is not added again.',
    )
    .argument('[input...]', 'files, folders, archives, patterns, or addresses that workers with --archives fetch')
    .option('--from <file>', 'a list of inputs, one a line; - for standard input')
    .addOption(program.createOption('--retry <which>', 'put these in once more as well').choices(['quarantined']))
    .addOption(queueOption(program))
    .option('--json', 'print one JSON object');
  addLimitOptions(command).action(enqueue);
};
