import { DocumentError, type Extractor } from '#model';
import { html } from './html/index.ts';
import { image } from './image/index.ts';
import { ofd } from './ofd/index.ts';
import { office } from './office/index.ts';
import { pdf } from './pdf/index.ts';
import { text } from './text/index.ts';
import { word } from './word/index.ts';

/** In the order they are asked: text takes whatever reads as text, so it comes last. */
const extractors: readonly Extractor[] = [pdf, image, ofd, word, office(word), html, text];

/**
 * The extractor that accepts these bytes, by content and never by name.
 * @throws DocumentError `empty` or `unsupported`
 */
export const extractorFor = (bytes: Uint8Array): Extractor => {
  if (bytes.length === 0) throw new DocumentError('empty', 'extractors', 'the file has no bytes');
  const found = extractors.find((extractor) => extractor.accepts(bytes));
  if (!found) throw new DocumentError('unsupported', 'extractors', 'no reader knows this kind of file');
  return found;
};
