import type { Recognition } from '#model';
import type { PrintedPage } from './printed.ts';

/** A page as printed, and whether its text is the invisible layer that recognition puts over a scan. */
export interface RecognisedPage {
  readonly printed: PrintedPage;
  readonly recognised: boolean;
}

/** How the text of a document came about; pages without text say nothing of it. */
export const recognitionOf = (pages: readonly RecognisedPage[]): Recognition => {
  const withText = pages.filter(({ printed }) => printed.tokens.length > 0);
  const recognised = withText.filter((page) => page.recognised).length;
  if (recognised === 0) return 'text';
  return recognised === withText.length ? 'ocr' : 'mixed';
};
