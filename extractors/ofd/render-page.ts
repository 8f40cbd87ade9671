import { STANDARD_LIMITS } from '#model';
import { drawnPicture } from '../geometry/drawn-picture.ts';
import type { Paint, PlacedImage } from '../geometry/page-picture.ts';
import { openFiles } from './files.ts';
import { readPages } from './pages.ts';
import type { PagePicture as Shown } from './read-page.ts';
import { structureOf } from './structure.ts';

/** Pixels to the point, as for PDF. */
const DENSITY = 2;
const QUALITY = 60;

const placed = async ({ image }: Shown): Promise<readonly PlacedImage[]> => {
  const held = await image?.();
  if (!held?.on) return [];
  const { default: sharp } = await import('sharp');
  const [x0, , x1] = held.on.box;
  const bytes = await sharp(held.bytes)
    .resize({ width: Math.ceil((x1 - x0) * DENSITY), withoutEnlargement: true })
    .webp({ quality: QUALITY })
    .toBuffer();
  return [{ mediaType: 'image/webp', bytes, box: held.on.box }];
};

/**
 * Opens an OFD and lets `show` have pictures of its pages, drawn from their text, rules and images.
 * @throws DocumentError as `readDocument` does
 */
export const withPages = async <T>(bytes: Uint8Array, show: (paint: Paint) => Promise<T>): Promise<T> => {
  const files = openFiles(bytes, STANDARD_LIMITS);
  const pages = readPages(files, structureOf(files), STANDARD_LIMITS);
  return show(async (number, band) => {
    const page = pages[number - 1];
    if (!page) return null;
    const images = await Promise.all(page.pictures.map(placed));
    return drawnPicture(page.printed, band, images.flat());
  });
};
