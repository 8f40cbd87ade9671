import type { Certainty } from '#model';
import type { NewFile } from '../output/new-file.ts';
import type { Agency } from './agencies.ts';
import type { KeptReport } from './kept.ts';
import { html, type Markup } from './markup.ts';
import { reportBlock } from './report-block.ts';
import type { Spool } from './spool.ts';
import type { Wordings } from './wordings.ts';

/** Beyond this a browser takes seconds to open the page: tables as read take the place of pictures. Bytes. */
const FULL_OF_PICTURES = 32 * 1024 * 1024;
/** Beyond this no more reports are told in full. Bytes. */
const FULL = 64 * 1024 * 1024;

export interface Part {
  readonly agencies: readonly Agency[];
  readonly certainty: Certainty;
  /** What the ids of this part begin with. */
  readonly anchor: 'a' | 'b';
}

/** Tells every report of a part in full while the page has room, and says how many it left out. */
export const writePart = async (
  { agencies, certainty, anchor }: Part,
  file: NewFile,
  spool: Spool,
  wordings: Wordings,
): Promise<void> => {
  const leftOut: Markup[] = [];
  let count = 0;
  const write = async ({ uri, spooled, read, beside }: KeptReport, id: string): Promise<void> => {
    const own = await spool.take(spooled);
    const report = { ...own, findings: [...own.findings, ...beside] };
    const pictures = file.size() < FULL_OF_PICTURES ? 'with' : 'without';
    await file.write((await reportBlock({ audited: { uri, report, read }, certainty, id, pictures, wordings })).html);
  };
  for (const [index, { name, reports }] of agencies.entries()) {
    const id = `${anchor}${index + 1}`;
    if (file.size() > FULL) {
      // The contents still lead somewhere: to the word about it.
      leftOut.push(html`<span id="${id}"></span>`);
      count += reports.length;
      continue;
    }
    await file.write(html`<h3 id="${id}">${name ?? wordings.words.unknownAgency}</h3>\n`.html);
    for (const [at, report] of reports.entries()) await write(report, `${id}-${at + 1}`);
  }
  if (count > 0) await file.write(html`<p class="capped">${leftOut}${wordings.page.moreReports(count)}</p>\n`.html);
};
