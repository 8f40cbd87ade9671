import type { Command } from 'commander';
import { type Language, languageOption } from './language.ts';

const showRules = async (id: string | undefined, options: { readonly lang: Language }): Promise<void> => {
  const { printRules } = await import('./display/rules.ts');
  await printRules(id, options.lang);
};

export const addRules = (program: Command): void => {
  program
    .command('rules')
    .summary('list the rules of the audit, or explain one')
    .description('List the rules of the audit; with an id, explain it and name what it rests on.')
    .argument('[id]', 'a rule, such as unbalanced-equation')
    .addOption(languageOption(program))
    .action(showRules);
};
