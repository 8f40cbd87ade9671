import type { Box, Image } from '#model';
import { directionOf } from '../geometry/direction.ts';
import { isKnownKind, type PlacedPicture, pictureBox } from './picture.ts';

/** Dots to the point: 200 to the inch, at which figures are well read. */
const density = 200 / 72;
/** The most dots one page is drawn with: A3 at 400 dots to the inch. */
const mostDots = 32_000_000;

const degrees = { right: 0, down: 90, left: 180, up: 270 };

/** As its page shows it: mirrored, turned by right angles. */
const upright = async ({ toPage }: PlacedPicture, bytes: Uint8Array): Promise<Uint8Array> => {
  const [a, b, c, d] = toPage;
  const angle = degrees[directionOf(a, b) ?? 'right'];
  const isMirrored = a * d - b * c < 0;
  if (angle === 0 && !isMirrored) return bytes;
  const { default: sharp } = await import('sharp');
  // One pipeline turns before it mirrors, whatever the order of the calls.
  const mirrored = isMirrored ? await sharp(bytes).flip().png().toBuffer() : bytes;
  return sharp(mirrored).rotate(angle).png().toBuffer();
};

/** One picture of a page. */
export const pictureImage = async (picture: PlacedPicture, bytes: Uint8Array, page: number): Promise<Image> => ({
  bytes: await upright(picture, bytes),
  on: { page, box: pictureBox(picture) },
});

/** A page that is nothing but pictures, such as a scan cut into strips, drawn as one. */
export const pageImage = async (
  pictures: readonly PlacedPicture[],
  page: number,
  [, , width, height]: Box,
): Promise<Image> => {
  const { default: sharp } = await import('sharp');
  const scale = Math.min(density, Math.sqrt(mostDots / (width * height)));
  const canvas = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
  const placed = pictures.flatMap((picture) => {
    const bytes = picture.bytes();
    return bytes && isKnownKind(bytes) ? [{ picture, bytes }] : [];
  });
  const layers = await Promise.all(
    placed.map(async ({ picture, bytes }) => {
      const [x0, y0, x1, y1] = pictureBox(picture).map((value) => Math.round(value * scale));
      const left = Math.max(x0 ?? 0, 0);
      const top = Math.max(y0 ?? 0, 0);
      const size = {
        width: Math.max(1, Math.min(x1 ?? 0, canvas.width) - left),
        height: Math.max(1, Math.min(y1 ?? 0, canvas.height) - top),
      };
      const input = await sharp(await upright(picture, bytes))
        .resize({ ...size, fit: 'fill' })
        .png()
        .toBuffer();
      return { input, left, top };
    }),
  );
  const drawn = sharp({ create: { ...canvas, channels: 3, background: '#ffffff' } }).composite(layers);
  return { bytes: await drawn.png().toBuffer(), on: { page, box: [0, 0, width, height] } };
};
