#!/usr/bin/env node
import { CommanderError } from 'commander';
import { compileLater } from './compile-later.ts';
import { reportDefect } from './defect.ts';
import { EXIT, UsageError } from './exit.ts';
import { languageAsked } from './language.ts';
import { notify, ReaderGone } from './output/print.ts';
import { programOf } from './program.ts';
import { visible } from './text/visible.ts';
import { mistakeText } from './wording/mistakes.ts';

compileLater();

const language = languageAsked(process.argv, process.env);

const endOf = (error: unknown): void => {
  if (error instanceof ReaderGone) return;
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.usage;
  } else if (error instanceof UsageError) {
    notify(visible(mistakeText(error.message, language)));
    process.exitCode = EXIT.usage;
  } else reportDefect(error, 'gouji');
};

// A closed pipe shows in the write that meets it (print); without a listener Node would end the process here.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});
process.on('uncaughtException', (error) => {
  reportDefect(error, 'gouji');
  process.exit(EXIT.defect);
});

try {
  await programOf(language).parseAsync();
} catch (error) {
  endOf(error);
}
