import sharp from 'sharp';
import type { Image, Limits, PagePlace } from '#model';
import { whitePaper } from './background.ts';
import { decodePage } from './decode.ts';
import type { Grey } from './grey.ts';
import { skewOf } from './skew.ts';
import { type Straight, straighten } from './straighten.ts';
import { inkOf } from './threshold.ts';

const inch = 72;
/** More pixels an inch cost time and show nothing new. */
const finest = 300;
/** A sheet of A4, in inches; its sides stand to one another as 1 to 1.41. */
const a4 = { width: 8.27, ratio: Math.SQRT2 };
const usual = 200;
/** A sheet of A3 at 300 dpi has 17 MP; a larger picture is a photograph, and shows no more when it is read whole. */
const mostRead = 18_000_000;

/** A page ready to be read: level, on white paper. */
export interface Sheet extends Straight {
  /** Points a pixel. */
  readonly scale: number;
  /** The picture's own top left on its page, in points. */
  readonly origin: readonly [number, number];
}

/** Pixels an inch where the file states none: a scan is mostly a sheet of A4. */
const guessed = ({ width, height }: Grey): number => {
  const ratio = Math.max(width, height) / Math.min(width, height);
  if (Math.abs(ratio - a4.ratio) < 0.08) return Math.max(72, Math.min(width, height) / a4.width);
  return width >= 1200 ? usual : 96;
};

/** Pixels an inch: by where the picture stands on its page, by what its file states, or else a guess. */
export const densityOf = (grey: Grey, stated: number | null, on: PagePlace | null): number =>
  on ? (grey.width * inch) / Math.max(1, on.box[2] - on.box[0]) : (stated ?? guessed(grey));

const shrink = async (grey: Grey, by: number): Promise<Grey> => {
  const width = Math.round(grey.width * by);
  const height = Math.round(grey.height * by);
  const raw = { width: grey.width, height: grey.height, channels: 1 } as const;
  const data = await sharp(grey.data, { raw })
    .resize(width, height, { fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { width, height, data };
};

/**
 * Decodes, cleans and levels a picture.
 * @param page of a picture with several, counts from 0
 * @throws DocumentError `damaged` or `limit-exceeded`
 */
export const sheetOf = async (image: Image, page: number, limits: Limits): Promise<Sheet> => {
  const { grey, density: stated } = await decodePage(image.bytes, page, limits);
  const density = densityOf(grey, stated, image.on);
  const by = Math.min(1, Math.sqrt(mostRead / (grey.width * grey.height)), finest / density);
  const white = await whitePaper(by < 0.9 ? await shrink(grey, by) : grey);
  const straight = await straighten(white, skewOf(inkOf(white)));
  const [x, y] = image.on?.box ?? [0, 0];
  return { ...straight, scale: inch / (by < 0.9 ? density * by : density), origin: [x, y] };
};
