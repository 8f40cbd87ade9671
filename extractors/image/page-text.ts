import sharp from 'sharp';
import type { Block, Box } from '#model';
import { pageBlocks } from '../geometry/page-blocks.ts';
import type { PrintedToken } from '../geometry/printed.ts';
import { cropOf } from './crop.ts';
import type { Grey } from './grey.ts';
import { printedText } from './printed-text.ts';
import { readWith } from './tesseract.ts';

/** Points a pixel at 200 dpi, at which body text of 12 pt was read best. */
const readAt = 0.36;
/** A strip that is lower than a line of small print holds none; points. */
const lowest = 9;
/** Below this Tesseract sees letters in dirt. */
const least = 0.35;

/** A part of a level picture between its tables, in pixels. */
interface Strip {
  readonly grey: Grey;
  readonly left: number;
  readonly top: number;
}

const inkedPart = (grey: Grey, top: number, bottom: number, threshold: number): Strip | null => {
  let [x0, y0, x1, y1] = [grey.width, bottom, 0, top];
  for (let y = top; y < bottom; y += 1) {
    for (let x = 0; x < grey.width; x += 1) {
      if ((grey.data[y * grey.width + x] ?? 255) >= threshold) continue;
      x0 = Math.min(x0, x);
      y0 = Math.min(y0, y);
      x1 = Math.max(x1, x + 1);
      y1 = Math.max(y1, y + 1);
    }
  }
  if (x1 <= x0) return null;
  const left = Math.max(0, x0 - 4);
  const upper = Math.max(top, y0 - 4);
  return { grey: cropOf(grey, [left, upper, x1 + 4, Math.min(bottom, y1 + 4)]), left, top: upper };
};

const resized = async ({ width, height, data }: Grey, by: number): Promise<Grey> => {
  const out = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize(Math.max(1, Math.round(width * by)), Math.max(1, Math.round(height * by)), { fit: 'fill' })
    .extend({ top: 12, bottom: 12, left: 12, right: 12, background: '#ffffff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: out.info.width, height: out.info.height, data: out.data };
};

const tokensOf = async (strip: Strip, scale: number): Promise<readonly PrintedToken[]> => {
  const by = scale / readAt;
  const { lines } = await readWith('text', await resized(strip.grey, by), 'lines');
  const back = (value: number, start: number): number => ((value - 12) / by + start) * scale;
  return lines
    .map(({ text, bbox, confidence }) => ({
      text: printedText(text),
      confidence: confidence / 100,
      box: [
        back(bbox.x0, strip.left),
        back(bbox.y0, strip.top),
        back(bbox.x1, strip.left),
        back(bbox.y1, strip.top),
      ] as const,
    }))
    .filter(({ text, confidence }) => text !== '' && confidence >= least)
    .map(({ text, box }) => ({ text, box, direction: 'right' }));
};

/**
 * Paragraphs and headings outside the tables of a level picture; places in points of the picture.
 * @param tables their boxes, in points
 * @param scale points a pixel
 */
export const pageText = async (
  grey: Grey,
  tables: readonly Box[],
  threshold: number,
  scale: number,
): Promise<readonly Block[]> => {
  const edges = [0, ...tables.flatMap(([, y0, , y1]) => [y0 - 3, y1 + 3]), grey.height * scale];
  const tokens: PrintedToken[] = [];
  for (let index = 0; index < edges.length; index += 2) {
    const from = edges[index] ?? 0;
    const to = edges[index + 1] ?? from;
    if (to - from < lowest) continue;
    const strip = inkedPart(
      grey,
      Math.max(0, Math.round(from / scale)),
      Math.min(grey.height, Math.round(to / scale)),
      threshold,
    );
    if (strip && strip.grey.height * scale >= lowest / 2) tokens.push(...(await tokensOf(strip, scale)));
  }
  const size = { width: grey.width * scale, height: grey.height * scale };
  return pageBlocks([{ page: 1, ...size, tokens, rules: [], pictures: [] }]).blocks;
};
