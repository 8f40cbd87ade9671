import type { Extractor } from '#model';
import { containerOf } from './sniff.ts';

/**
 * Old and other office formats (.doc, .wps, .rtf, .odt): LibreOffice turns them into .docx, which `word` reads.
 * Asked after `word`, whose are the encrypted .docx that OLE wraps, and before HTML and text.
 */
export const office = (word: Extractor): Extractor => ({
  reader: 'office',
  accepts: (bytes) => containerOf(bytes) !== null,
  extract: async (source, limits) => (await import('./document.ts')).readDocument(source, limits, word),
});
