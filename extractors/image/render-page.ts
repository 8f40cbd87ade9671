import sharp from 'sharp';
import { STANDARD_LIMITS } from '#model';
import type { Band, PagePicture, Paint } from '../geometry/page-picture.ts';
import { countPages, decodePage } from './decode.ts';
import { densityOf } from './sheet.ts';

const inch = 72;
/** Pixels to the point, as for PDF. */
const finest = 2;
const quality = 60;

const paintPage = async (bytes: Uint8Array, number: number, band: Band): Promise<PagePicture | null> => {
  const { grey, density: stated } = await decodePage(bytes, number - 1, STANDARD_LIMITS);
  const scale = densityOf(grey, stated, null) / inch;
  const top = Math.max(0, Math.floor(band.top * scale));
  const bottom = Math.min(grey.height, Math.ceil(band.bottom * scale));
  if (bottom <= top) return null;
  const raw = { width: grey.width, height: grey.height, channels: 1 } as const;
  const cut = sharp(grey.data, { raw }).extract({ left: 0, top, width: grey.width, height: bottom - top });
  const width = Math.round(grey.width * Math.min(1, finest / scale));
  const webp = await cut.resize({ width }).webp({ quality }).toBuffer();
  const area = [0, top / scale, grey.width / scale, bottom / scale] as const;
  return { page: number, area, images: [{ mediaType: 'image/webp', bytes: webp, box: area }], tokens: [], rules: [] };
};

/**
 * Opens a scan and lets `show` have pictures of its pages, without seals as it was read.
 * @throws DocumentError as `readDocument` does
 */
export const withPages = async <T>(bytes: Uint8Array, show: (paint: Paint) => Promise<T>): Promise<T> => {
  const pages = await countPages(bytes, STANDARD_LIMITS);
  return show(async (page, band) => (page > pages ? null : paintPage(bytes, page, band)));
};
