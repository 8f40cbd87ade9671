import { existsSync } from 'node:fs';
import type { Limits } from '#model';
import type { Audited, AuditSink } from '../../writers/audited.ts';
import { displaySummary } from '../display/summary.ts';
import { UsageError } from '../exit.ts';
import type { Language } from '../language.ts';
import { atPath } from '../output/at-path.ts';
import { json } from '../output/json.ts';
import { notify, print } from '../output/print.ts';
import { printed, uncoloured } from '../text/line.ts';
import { visible } from '../text/visible.ts';
import { wordsOf } from '../wording/words-of.ts';
import { acrossOf, auditOf } from './audit-as-json.ts';
import { failureOf } from './failure.ts';
import type { Judgement } from './judgement.ts';
import { closingLine, exitCodeOf } from './tally.ts';
import { tellAll } from './tell-all.ts';
import type { Told } from './told.ts';

export interface FileChoices {
  readonly documents: 'counted' | 'ignored';
  readonly limits: Limits;
  readonly language: Language;
  readonly judgement: Judgement;
  /** What goes to standard output beside the files. */
  readonly output: 'summary' | 'json';
  readonly html: string | null;
  readonly xlsx: string | null;
  /** Corrections to fill in. */
  readonly undecided: string | null;
}

interface OpenFile {
  readonly path: string;
  readonly sink: AuditSink;
}

const opened = async (
  path: string | null,
  open: (path: string) => Promise<AuditSink>,
): Promise<readonly OpenFile[]> => {
  if (path === null) return [];
  return [{ path, sink: await atPath('write', path, () => open(path)) }];
};

/** The day here, as the clock on the wall has it. */
const today = (): string => {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
};

/** A person may have decided something in it: it is never written over. */
const newUndecided = async (path: string): Promise<AuditSink> => {
  if (existsSync(path)) throw new UsageError(`--undecided: there is a file already: ${path}`);
  const { openUndecided } = await import('../../writers/undecided.ts');
  return openUndecided(path);
};

const openAll = async ({ html, xlsx, undecided, language }: FileChoices): Promise<readonly OpenFile[]> => {
  if (html !== null && html === xlsx) throw new UsageError(`--html and --xlsx name the same file: ${html}`);
  const files: OpenFile[] = [];
  try {
    const pages = await opened(html, async (path) => {
      const { openHtml } = await import('../../writers/html/index.ts');
      return openHtml(path, { language, date: today() });
    });
    files.push(...pages);
    const ledgers = await opened(xlsx, async (path) => {
      const { openXlsx } = await import('../../writers/xlsx/index.ts');
      return openXlsx(path, language);
    });
    files.push(...ledgers, ...(await opened(undecided, newUndecided)));
    return files;
  } catch (error) {
    for (const { sink } of files) await sink.abandon();
    throw error;
  }
};

const auditedOf = (told: Told, read: Parameters<Parameters<typeof tellAll>[2]>[1]): Audited =>
  told.state === 'record' ? { ...told, read } : failureOf(told);

/** Writes the findings of all reports into files for a person, and to standard output no more than was asked for. */
export const auditToFiles = async (paths: readonly string[], choices: FileChoices): Promise<number> => {
  const files = await openAll(choices);
  try {
    const tell: Parameters<typeof tellAll>[2] = async (told, read) => {
      const audited = auditedOf(told, read);
      for (const { sink } of files) await sink.add(audited);
      if (choices.output === 'json') await print(json(auditOf(told), 'line'));
    };
    const words = wordsOf(choices.language);
    const tally = await tellAll(paths, choices.limits, tell, {
      judgement: choices.judgement,
      tellAcross: async (audit) => {
        const { uri, agency, year } = audit.of;
        for (const { sink } of files) await sink.addBeside({ uri, agency, year, findings: audit.findings });
        if (choices.output === 'json') await print(json(acrossOf(audit), 'line'));
      },
    });
    for (const { path, sink } of files) {
      await sink.close();
      notify(visible(path));
    }
    if (choices.output === 'summary') await print(printed(displaySummary(tally, words), uncoloured));
    else if (tally.documents !== 1) notify(closingLine(tally));
    return exitCodeOf(tally, choices.documents);
  } catch (error) {
    for (const { sink } of files) await sink.abandon();
    throw error;
  }
};
