import sharp from 'sharp';
import type { Grey } from '../../extractors/image/grey.ts';
import { between, normal, type Random } from './random.ts';

/** Pixels of a sheet. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a sheet of cells is printed and scanned. */
export interface Scan {
  /** Height of the em in pixels, least and most. */
  readonly sizes: readonly [number, number];
  /** Most blur (deviation in pixels per 40 pixels of em, at least 0.3 pixel), noise (deviation of a level), dirt (share of cells). */
  readonly blur: number;
  readonly noise: number;
  readonly dirt: number;
  /** Lowest JPEG quality. */
  readonly quality: number;
}

/** Width and height of a sheet in pixels. */
export const SHEET = 1400;

/** What a scanner makes of a sheet: blurred, noisy, pressed into JPEG; sometimes black and white only. */
export async function scanned(sheet: Buffer, random: Random, em: number, scan: Scan): Promise<Buffer> {
  const blur = Math.max(0.3, (between(random, 0, scan.blur) * em) / 40);
  const raw = { width: SHEET, height: SHEET, channels: 4 as const };
  const grey = await sharp(sheet, { raw }).removeAlpha().greyscale().blur(blur).raw().toBuffer();
  const noise = between(random, 0, scan.noise);
  const noisy = grey.map((level) => Math.min(255, Math.max(0, level + noise * normal(random))));
  const limit = random() < 0.15 ? between(random, 110, 190) : undefined;
  const levels = limit === undefined ? noisy : noisy.map((level) => (level < limit ? 0 : 255));
  const quality = Math.round(between(random, scan.quality, 95));
  const jpeg = await sharp(levels, { raw: { width: SHEET, height: SHEET, channels: 1 } })
    .jpeg({ quality })
    .toBuffer();
  return sharp(jpeg).greyscale().raw().toBuffer();
}

/** The part of a scanned sheet in a box. */
export function crop(sheet: Buffer, box: Box): Grey {
  const data = new Uint8Array(box.width * box.height);
  for (let row = 0; row < box.height; row++) {
    const start = (box.y + row) * SHEET + box.x;
    data.set(sheet.subarray(start, start + box.width), row * box.width);
  }
  return { width: box.width, height: box.height, data };
}
