import sharp from 'sharp';
import type { Box } from '#model';
import type { Grey } from './grey.ts';

/** Below this a line leaves its row by less than two pixels over a sheet. */
const straightEnough = 0.05;

/** A picture turned so that its lines are level, and the way back to where things stand on the sheet as scanned. */
export interface Straight {
  readonly grey: Grey;
  readonly back: (box: Box) => Box;
}

const turnBack =
  (from: Grey, to: Grey, degrees: number) =>
  ([x0, y0, x1, y1]: Box): Box => {
    const angle = (degrees * Math.PI) / 180;
    const x = (x0 + x1 - to.width) / 2;
    const y = (y0 + y1 - to.height) / 2;
    const u = x * Math.cos(angle) - y * Math.sin(angle) + from.width / 2;
    const v = x * Math.sin(angle) + y * Math.cos(angle) + from.height / 2;
    return [u - (x1 - x0) / 2, v - (y1 - y0) / 2, u + (x1 - x0) / 2, v + (y1 - y0) / 2];
  };

/** @param degrees by how much lines run down to the right */
export const straighten = async (grey: Grey, degrees: number): Promise<Straight> => {
  if (Math.abs(degrees) < straightEnough) return { grey, back: (box) => box };
  const { data, info } = await sharp(grey.data, { raw: { width: grey.width, height: grey.height, channels: 1 } })
    .rotate(-degrees, { background: '#ffffff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const turned: Grey = { width: info.width, height: info.height, data };
  return { grey: turned, back: turnBack(grey, turned, degrees) };
};
