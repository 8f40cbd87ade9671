#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { version } from '../version.ts';
import { addAudit } from './audit.ts';
import { compileLater } from './compile-later.ts';
import { reportDefect } from './defect.ts';
import { addDoctor } from './doctor.ts';
import { addEnqueue } from './enqueue.ts';
import { EXIT, UsageError } from './exit.ts';
import { addExport } from './export.ts';
import { addExtract } from './extract.ts';
import { addFetch } from './fetch.ts';
import { addForms } from './forms.ts';
import { addLoad } from './load.ts';
import { notify, ReaderGone } from './output/print.ts';
import { addRules } from './rules.ts';
import { addRun } from './run.ts';
import { addStatus } from './status.ts';
import { visible } from './text/visible.ts';
import { addWorker } from './worker.ts';

compileLater();

const program = new Command('gouji')
  .description('Reads published government annual reports and flags the figures that do not add up.')
  .version(version, '-V, --version', 'print the version')
  .exitOverride();

addExtract(program);
addAudit(program);
addFetch(program);
addForms(program);
addRules(program);
addDoctor(program);
addRun(program);
addExport(program);
addLoad(program);
addEnqueue(program);
addWorker(program);
addStatus(program);

const endOf = (error: unknown): void => {
  if (error instanceof ReaderGone) return;
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.usage;
  } else if (error instanceof UsageError) {
    notify(`error: ${visible(error.message)}`);
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
  await program.parseAsync();
} catch (error) {
  endOf(error);
}
