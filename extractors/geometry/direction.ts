import type { Direction } from './printed.ts';

/** Text within 10° of a right angle; what leans more is a watermark or a stamp across the page. */
const straight = Math.cos((10 * Math.PI) / 180);

/** The direction of a vector on the page, y downwards; null for one that leans. */
export const directionOf = (x: number, y: number): Direction | null => {
  const length = Math.hypot(x, y);
  if (length === 0) return null;
  if (x / length > straight) return 'right';
  if (x / length < -straight) return 'left';
  if (y / length > straight) return 'down';
  return y / length < -straight ? 'up' : null;
};
