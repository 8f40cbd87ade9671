import type { Extractor } from '#model';
import { isPdf } from './sniff.ts';

/** PDF (ISO 32000) with a text layer; a page of pictures alone is handed on as pictures. */
export const pdf: Extractor = {
  reader: 'pdf',
  accepts: isPdf,
  extract: async (source, limits) => (await import('./document.ts')).readDocument(source, limits),
};
