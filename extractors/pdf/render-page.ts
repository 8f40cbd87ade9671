import type { Canvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { STANDARD_LIMITS } from '#model';
import { drawnPicture } from '../geometry/drawn-picture.ts';
import type { Band, PagePicture, Paint } from '../geometry/page-picture.ts';
import { newCanvas } from './canvas.ts';
import { hasChineseFont } from './chinese-font.ts';
import { type Ink, inkOf } from './ink.ts';
import { lacksFont } from './lacks-font.ts';
import { rejected, withPdf } from './open.ts';
import { readPage } from './read-page.ts';

/** Pixels to the point: 144 to the inch, sharp on a screen at twice the page's width. */
const DENSITY = 2;
/** A table of A4 takes 20–40 KB, a scan 100–200 KB; at 75 it is an eighth more and looks the same. */
const QUALITY = 60;
/** Blank paper left around what is printed, in pixels. */
const MARGIN = 8 * DENSITY;
/** An A1 sheet; what is larger is shown coarser. */
const MOST_PIXELS = 16_000_000;

const withMargin = ({ left, top, right, bottom }: Ink, { width, height }: Canvas): Ink => ({
  left: Math.max(0, left - MARGIN),
  top: Math.max(0, top - MARGIN),
  right: Math.min(width, right + MARGIN),
  bottom: Math.min(height, bottom + MARGIN),
});

const cut = (canvas: Canvas, { left, top, right, bottom }: Ink): Canvas => {
  const [width, height] = [right - left, bottom - top];
  const part = newCanvas(width, height);
  part.getContext('2d').drawImage(canvas, left, top, width, height, 0, 0, width, height);
  return part;
};

const render = async (page: PDFPageProxy, { top, bottom }: Band): Promise<PagePicture> => {
  const { width } = page.getViewport({ scale: 1 });
  const scale = Math.min(DENSITY, Math.sqrt(MOST_PIXELS / (width * (bottom - top))));
  const viewport = page.getViewport({ scale, offsetY: -top * scale });
  const canvas = newCanvas(Math.ceil(width * scale), Math.ceil((bottom - top) * scale));
  const context = canvas.getContext('2d');
  await page.render({ canvas: null, canvasContext: context, viewport, background: '#ffffff' }).promise.catch(rejected);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const ink = inkOf(data, canvas.width, canvas.height);
  const shown = ink ? withMargin(ink, canvas) : { left: 0, top: 0, right: canvas.width, bottom: canvas.height };
  // Not in the background: that does not hold on to the canvas, and one that was collected ends the process (page 200 of a run).
  const bytes = cut(canvas, shown).encodeSync('webp', QUALITY);
  const area = [shown.left / scale, top + shown.top / scale, shown.right / scale, top + shown.bottom / scale] as const;
  return {
    page: page.pageNumber,
    area,
    images: [{ mediaType: 'image/webp', bytes, box: area }],
    tokens: [],
    rules: [],
  };
};

const paintOf =
  (pdf: PDFDocumentProxy): Paint =>
  async (number, band) => {
    if (number > pdf.numPages) return null;
    const page = await pdf.getPage(number).catch(rejected);
    const { height } = page.getViewport({ scale: 1 });
    const clipped = { top: Math.max(0, band.top), bottom: Math.min(height, band.bottom) };
    if (!(await lacksFont(page)) || hasChineseFont()) {
      const picture = await render(page, clipped);
      page.cleanup();
      return picture;
    }
    const { printed } = await readPage(page);
    return drawnPicture(printed, clipped, []);
  };

/**
 * Opens a PDF and lets `show` have pictures of its pages, each rendered when asked for.
 * @throws DocumentError as `readDocument` does
 */
export const withPages = <T>(bytes: Uint8Array, show: (paint: Paint) => Promise<T>): Promise<T> =>
  withPdf(bytes, 'drawing', STANDARD_LIMITS, (pdf) => show(paintOf(pdf)));
