import type { Extractor } from '#model';
import { isOfd } from './sniff.ts';

/** OFD, the fixed-layout documents of GB/T 33190-2016; a page of pictures alone is handed on as pictures. */
export const ofd: Extractor = {
  reader: 'ofd',
  accepts: isOfd,
  extract: async (source, limits) => (await import('./document.ts')).readDocument(source, limits),
};
