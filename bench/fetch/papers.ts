import { findSoffice } from '../../extractors/office/find-soffice.ts';
import { files, type Paper, papersOf } from '../../tests/site/reports.ts';

const TEXTS = ['bracketed-sections', 'glued-rows', 'layout-text', 'tab-export-no-other-column'];
const OFFICE = ['office-doc', 'office-rtf', 'office-wps'];

/** A scan takes as long to read as fifty pages with text, an old Word document ten: one of each is enough. */
const slow = (): readonly Paper[] => {
  const office = findSoffice() === null ? [] : papersOf('ogi-2021', OFFICE);
  if (office.length === 0)
    process.stderr.write('skipped: the formats that LibreOffice reads, which is not installed\n');
  return [...papersOf('ogi-2021', ['scanned-print', 'web-archive-doc']), ...office];
};

const cycled = (papers: readonly Paper[], total: number): readonly Paper[] =>
  Array.from({ length: Math.ceil(total / papers.length) }, () => papers)
    .flat()
    .slice(0, total);

/** As many as there are places for: each slow one once, then PDF, Word and OFD in turn. */
export const offeredPapers = (total: number): readonly Paper[] => {
  const once = slow();
  return [...once, ...cycled(files, total - once.length)];
};

/** PDF, Word, OFD and plain text in turn. */
export const listedPapers: readonly Paper[] = [...files, ...papersOf('ogi-2021', TEXTS)];
