import type { ShotPicture } from './blocks.ts';
import { SCAN_INCH } from './browser.ts';

const POINTS_AN_INCH = 72;

/** Width and height of a picture in points: as it was shot, or as wide as there is room. */
export const shotSize = ({ bytes }: ShotPicture, room: number): { readonly width: number; readonly height: number } => {
  // The header of a PNG: width and height in dots.
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, 24);
  const [across, down] = [header.readUInt32BE(16), header.readUInt32BE(20)];
  const width = Math.min(room, (across * POINTS_AN_INCH) / SCAN_INCH);
  return { width, height: (width * down) / across };
};
