import { createCanvas } from '@napi-rs/canvas';
import type { Image, PagePlace } from '#model';
import { rejected, withPdf } from './open.ts';

/** Pixels to the point: 300 to the inch, the resolution at which offices scan. */
const DENSITY = 300 / 72;
/** A4 has 9 million pixels at that density; larger sheets are drawn coarser. */
const MOST_PIXELS = 16_000_000;

/**
 * Draws the part of a page that shows a picture, as it would be scanned.
 * @throws DocumentError as reading the document does
 */
export const scanned = (bytes: Uint8Array, on: PagePlace): Promise<Image> =>
  withPdf(bytes, 'drawing', async (pdf) => {
    const page = await pdf.getPage(on.page).catch(rejected);
    const [left, top, right, bottom] = on.box;
    const scale = Math.min(DENSITY, Math.sqrt(MOST_PIXELS / ((right - left) * (bottom - top))));
    const viewport = page.getViewport({ scale, offsetX: -left * scale, offsetY: -top * scale });
    const canvas = createCanvas(Math.ceil((right - left) * scale), Math.ceil((bottom - top) * scale));
    const canvasContext = canvas.getContext('2d');
    await page.render({ canvas: null, canvasContext, viewport, background: '#ffffff' }).promise.catch(rejected);
    // The asynchronous encoder ended Node with a fault after some two hundred pages.
    return { bytes: canvas.encodeSync('png'), on };
  });
