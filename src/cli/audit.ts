import type { Command } from 'commander';
import { EXIT_HELP } from './exit.ts';
import { type Language, languageOption } from './language.ts';

interface AuditOptions {
  readonly lang: Language;
  readonly json?: true;
  readonly exitZero?: true;
}

const audit = async (paths: readonly string[], options: AuditOptions): Promise<void> => {
  const documents = options.exitZero ? 'ignored' : 'counted';
  if (options.json) {
    const { auditAsJson } = await import('./reading/audit-as-json.ts');
    process.exitCode = await auditAsJson(paths, documents);
  } else {
    const { auditForPerson } = await import('./reading/audit-for-person.ts');
    process.exitCode = await auditForPerson(paths, { documents, language: options.lang });
  }
};

export const addAudit = (program: Command): void => {
  program
    .command('audit')
    .summary('print what does not add up in each report')
    .description('Read reports and print the findings of each, with the figures and the place they stand at.')
    .argument('<path...>', 'files, folders, patterns, or - for standard input')
    .addOption(languageOption(program))
    .option('--json', 'print one JSON object a document, with its findings and relations')
    .option('--exit-zero', 'exit with 0 whatever the documents say')
    .addHelpText('after', EXIT_HELP)
    .action(audit);
};
