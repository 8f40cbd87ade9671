import type { Extractor } from '#model';
import { looksLikeHtml } from './looks-like-html.ts';

export const html: Extractor = {
  reader: 'html',
  accepts: looksLikeHtml,
  extract: async (source) => (await import('./document.ts')).extractHtml(source),
};
