import type { Box } from '#model';
import { apply, boxOfPoints, type Matrix } from '../geometry/matrix.ts';

/** An `ImageObject`: its unit square, moved onto the page by `toPage`. */
export interface PlacedPicture {
  readonly toPage: Matrix;
  /** The file as the OFD holds it, inflated when asked for; null where it is missing. */
  readonly bytes: () => Uint8Array | null;
}

export const pictureBox = ({ toPage }: PlacedPicture): Box =>
  boxOfPoints([apply(toPage, 0, 0), apply(toPage, 1, 0), apply(toPage, 0, 1), apply(toPage, 1, 1)]);

const signatures: readonly (readonly [number, string])[] = [
  [0, '\x89PNG'],
  [0, '\xff\xd8\xff'],
  [0, 'II*\0'],
  [0, 'MM\0*'],
  [0, 'GIF8'],
  [8, 'WEBP'],
];

/** Whether it is of a kind that a picture may be handed on in; bare JBIG2 and BMP are not. */
export const isKnownKind = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 12)).toString('latin1');
  return signatures.some(([at, mark]) => head.startsWith(mark, at));
};
