import type { Command } from 'commander';
import { EXIT_HELP } from './exit.ts';
import { type Language, languageOption } from './language.ts';

interface AuditOptions {
  readonly lang: Language;
  readonly json?: true;
  readonly html?: string;
  readonly xlsx?: string;
  readonly exitZero?: true;
}

const audit = async (paths: readonly string[], options: AuditOptions): Promise<void> => {
  const documents = options.exitZero ? 'ignored' : 'counted';
  const { html = null, xlsx = null } = options;
  if (html !== null || xlsx !== null) {
    const { auditToFiles } = await import('./reading/audit-to-files.ts');
    const output = options.json ? 'json' : 'summary';
    process.exitCode = await auditToFiles(paths, { documents, language: options.lang, output, html, xlsx });
  } else if (options.json) {
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
    .option(
      '--html <file>',
      'write the findings into one page for a browser, the cells marked on the pages they stand on',
    )
    .option('--xlsx <file>', 'write the findings into a workbook to work through (问题台账)')
    .option('--exit-zero', 'exit with 0 whatever the documents say')
    .addHelpText('after', EXIT_HELP)
    .action(audit);
};
