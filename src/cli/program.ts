import { Command } from 'commander';
import { version } from '../version.ts';
import { addAudit } from './audit.ts';
import { addDoctor } from './doctor.ts';
import { addEnqueue } from './enqueue.ts';
import { addExport } from './export.ts';
import { addExtract } from './extract.ts';
import { addFetch } from './fetch.ts';
import { addForms } from './forms.ts';
import { speakChinese } from './help/in-chinese.ts';
import { notesInEnglish } from './help/notes-en.ts';
import { notesInChinese } from './help/notes-zh.ts';
import type { Language } from './language.ts';
import { addLoad } from './load.ts';
import { addRules } from './rules.ts';
import { addRun } from './run.ts';
import { addStatus } from './status.ts';
import { addWorker } from './worker.ts';

const NOTES = { en: notesInEnglish, zh: notesInChinese } as const;

/** The command line with all its commands; its help is in the language. */
export const programOf = (language: Language): Command => {
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
  for (const command of program.commands) {
    const note = NOTES[language][command.name()];
    if (note !== undefined) command.addHelpText('after', note);
  }
  if (language === 'zh') speakChinese(program);
  return program;
};
