import type { Command } from 'commander';
import { EXIT } from './exit.ts';
import { type Language, languageOption } from './language.ts';

interface DoctorOptions {
  readonly lang: Language;
  readonly json?: true;
}

const doctor = async ({ lang, json }: DoctorOptions): Promise<void> => {
  const { examined } = await import('./doctor/examined.ts');
  const { printHealth } = await import('./doctor/print-health.ts');
  const health = await examined();
  await printHealth(health, json ? 'json' : lang);
  process.exitCode = health.ready ? EXIT.clean : EXIT.notRead;
};

export const addDoctor = (program: Command): void => {
  program
    .command('doctor')
    .summary('tell which formats this machine can read')
    .description('Try what each reader needs and say what is missing. Exits with 3 where a core format cannot be read.')
    .addOption(languageOption(program))
    .option('--json', 'print one JSON object')
    .action(doctor);
};
