import { withPdf } from '#extractors/pdf/open';
import { AnnotationMode } from '#extractors/pdf/pdfjs';
import { STANDARD_LIMITS } from '#model';
import type { Library } from './library.ts';

/** Text and drawing of every page, from a PDF opened as gouji opens it. */
const read = (bytes: Uint8Array): Promise<void> =>
  withPdf(bytes, 'text', STANDARD_LIMITS, async (pdf) => {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      await page.getTextContent();
      await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
      page.cleanup();
    }
  });

export const pdfjs: Library = { name: 'pdfjs getTextContent + getOperatorList', package: 'pdfjs-dist', read };
