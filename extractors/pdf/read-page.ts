import { AnnotationMode } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Box } from '#model';
import type { PrintedPage } from '../geometry/printed.ts';
import { matrixOf } from './matrix.ts';
import { type PageDrawing, pageDrawing } from './page-drawing.ts';
import { pageTokens } from './page-tokens.ts';

/** A page as printed, and whether its text is the invisible layer that recognition puts over a scan. */
export interface ReadPage {
  readonly printed: PrintedPage;
  readonly recognised: boolean;
}

/** Smaller pictures hold no table: emblems, icons, strips of a border. Points. */
const leastPicture = { width: 100, height: 50 };

const clip = ([x0, y0, x1, y1]: Box, width: number, height: number): Box => [
  Math.min(Math.max(x0, 0), width),
  Math.min(Math.max(y0, 0), height),
  Math.min(Math.max(x1, 0), width),
  Math.min(Math.max(y1, 0), height),
];

const isLarge = ([x0, y0, x1, y1]: Box): boolean => x1 - x0 >= leastPicture.width && y1 - y0 >= leastPicture.height;

const picturesOf = (drawing: PageDrawing, hasText: boolean, page: Box): readonly Box[] => {
  // A page without text is shown whole: a scan may be cut into strips, or its letters drawn as shapes.
  if (!hasText) return drawing.shapes > 0 ? [page] : [];
  return drawing.pictures.map((box) => clip(box, page[2], page[3])).filter(isLarge);
};

/** Text and drawing of one page, in points from the top left of the page as displayed. */
export const readPage = async (page: PDFPageProxy): Promise<ReadPage> => {
  const viewport = page.getViewport({ scale: 1 });
  const toPage = matrixOf(viewport.transform);
  const content = await page.getTextContent();
  const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const { width, height } = viewport;
  const tokens = pageTokens(content, toPage);
  const drawing = pageDrawing(operators, toPage);
  const recognised = tokens.length > 0 && drawing.hidden > drawing.shown / 2;
  page.cleanup();
  return {
    recognised,
    printed: {
      page: page.pageNumber,
      width,
      height,
      tokens,
      rules: drawing.rules,
      // What lies under a recognised text layer is read already.
      pictures: recognised ? [] : picturesOf(drawing, tokens.length > 0, [0, 0, width, height]),
    },
  };
};
