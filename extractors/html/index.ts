import type { Extractor } from '#model';
import { isWebArchive } from './is-web-archive.ts';
import { looksLikeHtml } from './looks-like-html.ts';

/** Web pages, as files and as archives of a page with its pictures (MHTML). */
export const html: Extractor = {
  reader: 'html',
  accepts: (bytes) => looksLikeHtml(bytes) || isWebArchive(bytes),
  extract: async (source) => {
    if (isWebArchive(source.bytes)) return (await import('./web-archive.ts')).extractWebArchive(source);
    return (await import('./document.ts')).extractHtml(source);
  },
};
