import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { type Block, type Document, DocumentError, type Limits, type Recognition, type Source } from '#model';
import { pageBlocks } from '../geometry/page-blocks.ts';
import { rejected, withPdf } from './open.ts';
import { type ReadPage, readPage } from './read-page.ts';

const recognitionOf = (pages: readonly ReadPage[]): Recognition => {
  const withText = pages.filter(({ printed }) => printed.tokens.length > 0);
  const recognised = withText.filter((page) => page.recognised).length;
  if (recognised === 0) return 'text';
  return recognised === withText.length ? 'ocr' : 'mixed';
};

const readPages = async (pdf: PDFDocumentProxy, limits: Limits): Promise<readonly ReadPage[]> => {
  if (pdf.numPages > limits.pages) {
    const message = `${pdf.numPages} pages; at most ${limits.pages} are read`;
    throw new DocumentError('limit-exceeded', 'extractors/pdf', message);
  }
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.push(await readPage(await pdf.getPage(number).catch(rejected)));
  }
  return pages;
};

/**
 * Reads the blocks of a PDF; places are pages and boxes in points.
 * @throws DocumentError `empty`, `encrypted`, `damaged` or `limit-exceeded`
 */
export const readDocument = (source: Source, limits: Limits): Promise<Document> =>
  withPdf(source.bytes, 'text', limits, async (pdf) => {
    const pages = await readPages(pdf, limits);
    const { blocks, signals } = pageBlocks(pages.map(({ printed }) => printed));
    return {
      reader: 'pdf',
      mediaType: 'application/pdf',
      encoding: null,
      pages: pdf.numPages,
      recognition: recognitionOf(pages),
      meta: {},
      blocks: blocks.map((block) => withImage(block, source.bytes, limits)),
      signals,
    };
  });

/** Drawn only when somebody reads the picture, and the PDF opened once more for it: most are never read. */
const withImage = (block: Block, bytes: Uint8Array, limits: Limits): Block => {
  if (block.kind !== 'picture' || !('page' in block.at)) return block;
  const { at } = block;
  return { ...block, image: async () => (await import('./scan.ts')).scanned(bytes, at, limits) };
};
