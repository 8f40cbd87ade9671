import sharp, { type Metadata, type Sharp } from 'sharp';
import { DocumentError, type Limits } from '#model';
import { readBmp } from './bmp.ts';
import { greyOf } from './colour.ts';
import type { Grey } from './grey.ts';
import { pictureType } from './magic.ts';

/** A picture as grey without its red seals, and how finely it was scanned. */
export interface Decoded {
  readonly grey: Grey;
  /** Pixels an inch as the file states it; null where it states none. */
  readonly density: number | null;
}

const rejected = (error: unknown): never => {
  const message = error instanceof Error ? error.message : String(error);
  const code = message.includes('pixel limit') ? 'limit-exceeded' : 'damaged';
  throw new DocumentError(code, 'extractors/image', message, { cause: error });
};

const open = (bytes: Uint8Array, page: number, { pixels }: Limits): Sharp => {
  if (pictureType(bytes) !== 'image/bmp') return sharp(bytes, { page, limitInputPixels: pixels, failOn: 'error' });
  const { width, height, data } = readBmp(bytes, pixels);
  return sharp(data, { raw: { width, height, channels: 3 }, limitInputPixels: pixels });
};

/** 72 and 96 are what programs write that know nothing of paper. */
const stated = ({ density }: Metadata): number | null => (density && density >= 100 ? density : null);

/**
 * Decodes one page of a picture, turned as its camera says, on white paper.
 * @param page counts from 0
 * @throws DocumentError `damaged`, or `limit-exceeded` beyond `limits.pixels`
 */
export const decodePage = async (bytes: Uint8Array, page: number, limits: Limits): Promise<Decoded> => {
  const source = open(bytes, page, limits);
  const metadata = await source.metadata().catch(rejected);
  const { data, info } = await source
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(rejected);
  return { grey: greyOf(data, info), density: stated(metadata) };
};

/** How many pictures a file holds, as TIFF may; the frames of a GIF are one picture. */
export const countPages = async (bytes: Uint8Array, { pixels }: Limits): Promise<number> => {
  if (pictureType(bytes) !== 'image/tiff') return 1;
  const { pages } = await sharp(bytes, { limitInputPixels: pixels }).metadata().catch(rejected);
  return pages ?? 1;
};
