import type { AuditSink } from '../audited.ts';
import { NO_GRAVITY } from '../ledger/gravity.ts';
import { type NewFile, newFile } from '../output/new-file.ts';
import type { Language } from '../wording/words.ts';
import { agenciesOf } from './agencies.ts';
import { cleanOf, endOf, rulesOf, unreadOf } from './back.ts';
import { contentsOf, headOf, summaryOf } from './front.ts';
import { type Kept, type KeptReport, keepBeside, keepReport, keepUnread, nothingKept } from './kept.ts';
import { html, type Markup } from './markup.ts';
import { writePart } from './part.ts';
import { newSpool, type Spool } from './spool.ts';
import { type Wordings, wordingsOf } from './wordings.ts';

export interface HtmlChoices {
  readonly language: Language;
  /** The day of the audit, `2025-02-01`. */
  readonly date: string;
}

interface Draft {
  readonly kept: Kept;
  readonly spool: Spool;
}

const isPublished = ({ gravity }: KeptReport): boolean => gravity.error + gravity.warning + gravity.notice > 0;

const isClean = (report: KeptReport): boolean => !isPublished(report) && report.gravity.reading === 0;

/** A report by what is to be checked in it alone. */
const toCheck = (kept: KeptReport): readonly KeptReport[] => {
  const { reading } = kept.gravity;
  return reading > 0 ? [{ ...kept, gravity: { ...NO_GRAVITY, reading } }] : [];
};

const writePage = async (file: NewFile, { kept, spool }: Draft, date: string, wordings: Wordings): Promise<void> => {
  const { page } = wordings;
  const write = (markup: Markup | null): Promise<void> => file.write(markup?.html ?? '');
  const reports = [...kept.reports.values()];
  const published = agenciesOf(reports.filter(isPublished));
  const reading = agenciesOf(reports.flatMap(toCheck));
  await write(headOf(wordings));
  await write(summaryOf(kept, published.length, date, wordings));
  await write(
    html`<h2 id="published">${page.published}</h2><p class="note">${published.length > 0 ? page.publishedNote : page.nothingPublished}</p>\n`,
  );
  if (published.length > 0) await write(contentsOf(published, 'a', wordings));
  await writePart({ agencies: published, certainty: 'published', anchor: 'a' }, file, spool, wordings);
  if (reading.length > 0) {
    await write(html`<h2 id="reading">${page.reading}</h2><p class="note">${page.readingNote}</p>\n`);
    await write(contentsOf(reading, 'b', wordings));
    await writePart({ agencies: reading, certainty: 'reading', anchor: 'b' }, file, spool, wordings);
  }
  await write(unreadOf(kept, reading.length > 0 ? 3 : 2, wordings));
  await write(cleanOf(reports.filter(isClean), wordings));
  await write(rulesOf(kept.rules, wordings));
  await write(endOf(wordings));
};

/**
 * An audit as one page that stands for itself: no script, no network. What the reports themselves prove comes first,
 * the gravest agency before the others; what may be our misreading stands in a part of its own. Reports wait on disk
 * until it is known which are gravest, and their bytes are read once more for the pictures.
 * @throws the operating system's error where the file cannot be written
 */
export const openHtml = async (path: string, { language, date }: HtmlChoices): Promise<AuditSink> => {
  const wordings = wordingsOf(language);
  const file = await newFile(path);
  const spool = await newSpool();
  const kept = nothingKept();
  return {
    add: async (audited) => {
      if (audited.state === 'record') keepReport(kept, audited, await spool.put(audited.report));
      else keepUnread(kept, audited);
    },
    addBeside: async (beside) => keepBeside(kept, beside),
    close: async () => {
      await writePage(file, { kept, spool }, date, wordings);
      await spool.discard();
      await file.close();
    },
    abandon: async () => {
      await spool.discard();
      await file.abandon();
    },
  };
};
