import type { Command } from 'commander';
import { STANDARD_SETTINGS } from '../audit/settings.ts';
import { type Language, languageOption } from './language.ts';
import { addLimitOptions, type LimitOptions, limitsFrom } from './limits.ts';
import { dayOfYear } from './values.ts';

interface AuditOptions extends LimitOptions {
  readonly lang: Language;
  readonly json?: true;
  readonly html?: string;
  readonly xlsx?: string;
  readonly corrections?: string;
  readonly undecided?: string;
  readonly jurisdictions?: string;
  readonly dueDepartment?: string;
  readonly dueGovernment?: string;
  readonly look?: true;
  readonly exitZero?: true;
}

const judgementFrom = async ({ corrections, jurisdictions, dueDepartment, dueGovernment, look }: AuditOptions) => {
  const { judgementOf } = await import('./reading/judgement.ts');
  const declared = corrections || jurisdictions ? await import('./reading/declared.ts') : null;
  const { department, government } = STANDARD_SETTINGS.deadlines;
  return judgementOf({
    settings: {
      deadlines: { department: dueDepartment ?? department, government: dueGovernment ?? government },
    },
    entries: corrections && declared ? await declared.readCorrections(corrections) : [],
    look: look ? 'pictures' : 'text',
    wholes: jurisdictions && declared ? await declared.readJurisdictions(jurisdictions) : [],
  });
};

const dayOption = (program: Command, flags: string, description: string) =>
  program.createOption(flags, description).argParser(dayOfYear);

const audit = async (paths: readonly string[], options: AuditOptions): Promise<void> => {
  const documents = options.exitZero ? 'ignored' : 'counted';
  const { html = null, xlsx = null, undecided = null } = options;
  const judgement = await judgementFrom(options);
  const choices = { documents, limits: limitsFrom(options), judgement } as const;
  if (html !== null || xlsx !== null || undecided !== null) {
    const { auditToFiles } = await import('./reading/audit-to-files.ts');
    const output = options.json ? 'json' : 'summary';
    process.exitCode = await auditToFiles(paths, { ...choices, language: options.lang, output, html, xlsx, undecided });
  } else if (options.json) {
    const { auditAsJson } = await import('./reading/audit-as-json.ts');
    process.exitCode = await auditAsJson(paths, choices);
  } else {
    const { auditForPerson } = await import('./reading/audit-for-person.ts');
    process.exitCode = await auditForPerson(paths, { ...choices, language: options.lang });
  }
};

export const addAudit = (program: Command): void => {
  const command = program
    .command('audit')
    .summary('print what does not add up in each report')
    .description('Read reports and print the findings of each, with the figures and the place they stand at.')
    .argument('<path...>', 'files, folders, archives, patterns, or - for standard input')
    .addOption(languageOption(program))
    .option('--json', 'print one JSON object a document, with its findings and relations')
    .option(
      '--html <file>',
      'write the findings into one page for a browser, the cells marked on the pages they stand on',
    )
    .option('--xlsx <file>', 'write the findings into a workbook to work through (问题台账)')
    .option('--corrections <file>', 'apply what a person has decided of earlier findings (gouji/corrections@1)')
    .option('--undecided <file>', 'write the findings that nobody has decided of yet as such a file, to fill in')
    .option(
      '--jurisdictions <file>',
      'hold each jurisdiction against the parts listed as complete (gouji/jurisdictions@1)',
    )
    .option('--look', 'read the pictures of the cells that findings stand on as well (PDF); slower')
    .addOption(dayOption(program, '--due-department <MM-DD>', 'day by which departments publish (01-31)'))
    .addOption(dayOption(program, '--due-government <MM-DD>', 'day by which governments publish (03-31)'))
    .option('--exit-zero', 'exit with 0 whatever the documents say')
    .action(audit);
  addLimitOptions(command);
};
