import type { Extractor } from '#model';
import { pictureType } from './magic.ts';

/** Scans and photographs: PNG, JPEG, TIFF (of several pages), WebP, GIF and BMP. */
export const image: Extractor = {
  reader: 'image',
  accepts: (bytes) => pictureType(bytes) !== null,
  extract: async (source, limits) => (await import('./document.ts')).readDocument(source, limits),
};
