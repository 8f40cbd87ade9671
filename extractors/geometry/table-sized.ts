import type { Box } from '#model';

/** Smaller pictures hold no table: emblems, icons, strips of a border. Points. */
const least = { width: 100, height: 50 };

const clip = ([x0, y0, x1, y1]: Box, width: number, height: number): Box => [
  Math.min(Math.max(x0, 0), width),
  Math.min(Math.max(y0, 0), height),
  Math.min(Math.max(x1, 0), width),
  Math.min(Math.max(y1, 0), height),
];

/** The part of a picture that its page shows, if it could hold a table; else null. */
export const tableSized = (picture: Box, page: Box): Box | null => {
  const box = clip(picture, page[2], page[3]);
  return box[2] - box[0] >= least.width && box[3] - box[1] >= least.height ? box : null;
};
