import type { Command } from 'commander';

const showForms = async (id: string | undefined): Promise<void> => {
  const { printForms } = await import('./display/forms.ts');
  await printForms(id);
};

export const addForms = (program: Command): void => {
  program
    .command('forms')
    .summary('list the known forms, or the rows and columns of one')
    .description('List the forms that reports are read by; with an id, print its tables with the path of every figure.')
    .argument('[id]', 'a form, such as ogi-2021')
    .action(showForms);
};
