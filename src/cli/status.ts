import type { Command } from 'commander';
import { type Language, languageOption } from './language.ts';
import { queueOption } from './queue/option.ts';

interface StatusOptions {
  readonly queue: string;
  readonly lang: Language;
  readonly json?: true;
}

const status = async ({ queue, lang, json }: StatusOptions): Promise<void> => {
  const { printStatus } = await import('./queue/print-status.ts');
  await printStatus(queue, json ? 'json' : lang);
};

export const addStatus = (program: Command): void => {
  program
    .command('status')
    .summary('tell what is in a queue, and what became of its inputs')
    .description('Print the account of a queue (inputs = records + rejected + quarantined + waiting) and its batches.')
    .addOption(queueOption(program))
    .addOption(languageOption(program))
    .option('--json', 'print one JSON object')
    .action(status);
};
