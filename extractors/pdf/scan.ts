import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import sharp from 'sharp';
import type { Box, Image, Limits, PagePlace } from '#model';
import { matrixOf } from '../geometry/matrix.ts';
import { newCanvas } from './canvas.ts';
import { rejected, withPdf } from './open.ts';
import { operatorsOf } from './operators.ts';
import { fills, type PagePictures, pagePictures, type Raster, rasterOf } from './page-image.ts';

/** Pixels to the point: 300 to the inch, the resolution at which offices scan; letters drawn as curves need no more. */
const DENSITY = 300 / 72;
/** Coarser than 100 to the inch nothing is scanned: what is, was drawn, and gains by being drawn larger. */
const LEAST_DENSITY = 100 / 72;
/** A4 has 9 million pixels at 300 to the inch; larger sheets are drawn coarser. */
const MOST_PIXELS = 16_000_000;

/** Uncompressed: it is read again at once. The canvas's own encoder took longer than the reading of a line. */
const encoded = ({ width, height, channels, data }: Raster): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels }, limitInputPixels: false }).tiff({ compression: 'none' }).toBuffer();

/** The page's one picture as it was stored: drawing it again costs time and blurs it. */
const stored = async (page: PDFPageProxy, { only }: PagePictures, box: Box): Promise<Raster | null> => {
  const { width, height } = page.getViewport({ scale: 1 });
  const isWhole = box[0] <= 0 && box[1] <= 0 && box[2] >= width && box[3] >= height;
  return only && isWhole && fills(only, width, height) ? rasterOf(page, only.id) : null;
};

/** As fine as its finest picture: finer shows nothing new, and at other steps than its own the picture blurs. */
const densityOf = ({ density }: PagePictures): number =>
  density >= LEAST_DENSITY ? Math.min(DENSITY, density) : DENSITY;

const drawn = async (page: PDFPageProxy, density: number, [left, top, right, bottom]: Box): Promise<Raster> => {
  const scale = Math.min(density, Math.sqrt(MOST_PIXELS / ((right - left) * (bottom - top))));
  const viewport = page.getViewport({ scale, offsetX: -left * scale, offsetY: -top * scale });
  const [width, height] = [Math.ceil((right - left) * scale), Math.ceil((bottom - top) * scale)];
  const canvas = newCanvas(width, height);
  const canvasContext = canvas.getContext('2d');
  await page.render({ canvas: null, canvasContext, viewport, background: '#ffffff' }).promise.catch(rejected);
  // A copy: what `canvas.data()` hands out goes with its canvas, and sharp reads it in the background (SIGSEGV).
  const { data } = canvasContext.getImageData(0, 0, width, height);
  return { width, height, channels: 4, data: new Uint8Array(data.buffer, data.byteOffset, data.length) };
};

/**
 * The part of a page that shows a picture: the scan itself where it is all there is, else drawn as fine as it.
 * @throws DocumentError as reading the document does
 */
export const scanned = (bytes: Uint8Array, on: PagePlace, limits: Limits): Promise<Image> =>
  withPdf(bytes, 'drawing', limits, async (pdf) => {
    const page = await pdf.getPage(on.page).catch(rejected);
    const operators = await operatorsOf(page);
    const pictures = pagePictures(operators, matrixOf(page.getViewport({ scale: 1 }).transform));
    const raster = (await stored(page, pictures, on.box)) ?? (await drawn(page, densityOf(pictures), on.box));
    return { bytes: await encoded(raster), on };
  });
