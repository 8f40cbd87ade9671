import type { PDFOperatorList, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { type Box, DocumentError } from '#model';
import { matrixOf } from '../geometry/matrix.ts';
import type { PrintedPage, PrintedToken } from '../geometry/printed.ts';
import { rejected } from './open.ts';
import { operatorsOf } from './operators.ts';
import { type PageDrawing, pageDrawing } from './page-drawing.ts';
import { pageTokens } from './page-tokens.ts';
import { OPS } from './pdfjs.ts';

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

/** A page number alone is no text: `— 12 —`. */
const hasText = (tokens: readonly PrintedToken[]): boolean =>
  tokens.reduce((length, { text }) => length + text.length, 0) > 6;

const picturesOf = (drawing: PageDrawing, tokens: readonly PrintedToken[], page: Box): readonly Box[] => {
  // A page without text is shown whole: a scan may be cut into strips, or its letters drawn as shapes.
  if (!hasText(tokens)) return drawing.shapes > 0 ? [page] : [];
  return drawing.pictures.map((box) => clip(box, page[2], page[3])).filter(isLarge);
};

/** pdfjs drops the text of a font it cannot find or read, and says so only by this font's name. */
const losesText = ({ fnArray, argsArray }: PDFOperatorList): boolean =>
  fnArray.some(
    (operator: number, index: number) => operator === OPS.setFont && argsArray[index]?.[0] === 'g_font_error',
  );

/**
 * Text and drawing of one page, in points from the top left of the page as displayed.
 * @throws DocumentError `damaged`
 */
export const readPage = async (page: PDFPageProxy): Promise<ReadPage> => {
  const viewport = page.getViewport({ scale: 1 });
  const toPage = matrixOf(viewport.transform);
  const content = await page.getTextContent().catch(rejected);
  const operators = await operatorsOf(page);
  if (losesText(operators)) {
    throw new DocumentError('damaged', 'extractors/pdf', `page ${page.pageNumber} has text in a font that is missing`);
  }
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
      pictures: recognised ? [] : picturesOf(drawing, tokens, [0, 0, width, height]),
    },
  };
};
