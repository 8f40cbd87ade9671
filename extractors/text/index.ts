import type { Extractor } from '#model';
import { decodeText } from '../encoding/decode.ts';
import { looksLikeText } from '../encoding/looks-like-text.ts';

/** Formats that are written in characters but are no plain text: HTML and XML, RTF, PDF, PostScript. */
const OTHER_FORMAT = /^\s*(?:<[a-z!?]|\{\\rtf|%PDF-|%!PS)/i;

const HEAD = 1024;

/** Plain text of whatever encoding. It takes what no other extractor knows, so it is asked last. */
export const text: Extractor = {
  reader: 'text',
  accepts: (bytes) => looksLikeText(bytes) && !OTHER_FORMAT.test(decodeText(bytes.subarray(0, HEAD)).text),
  extract: async (source) => {
    const { extractText } = await import('./document.ts');
    return extractText(source);
  },
};
