import type { Ink } from './threshold.ts';

/** Sheets lie straighter than this on a scanner. */
const mostDegrees = 3;
const coarse = 0.2;
const fine = 0.02;
/** Every third column shows as well as all of them which way lines run. */
const step = 3;

/** How sharply the ink gathers in rows when they are drawn at this angle: the sum of squares over the rows. */
const sharpness = (points: Int32Array, height: number, degrees: number): number => {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Uint32Array(3 * height);
  for (let at = 0; at < points.length; at += 2) {
    const row = Math.round((points[at + 1] ?? 0) - (points[at] ?? 0) * slope) + height;
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows.reduce((sum, count) => sum + count * count, 0);
};

const bestOf = (angles: readonly number[], score: (degrees: number) => number): number =>
  angles.map((degrees) => ({ degrees, value: score(degrees) })).reduce((a, b) => (b.value > a.value ? b : a)).degrees;

const around = (centre: number, reach: number, by: number): readonly number[] => {
  const steps = Math.round(reach / by);
  return Array.from({ length: 2 * steps + 1 }, (_, index) => centre + (index - steps) * by);
};

/** The upper edges of ink: solid areas would drown the lines. */
const edgesOf = ({ width, height, data }: Ink): Int32Array => {
  const found: number[] = [];
  for (let y = 1; y < height; y += 1) {
    for (let x = 0; x < width; x += step) {
      const at = y * width + x;
      if (data[at] === 1 && data[at - width] === 0) found.push(x, y);
    }
  }
  return Int32Array.from(found);
};

/** By how many degrees lines run down to the right; 0 for a sheet without ink. */
export const skewOf = (ink: Ink): number => {
  const points = edgesOf(ink);
  if (points.length < 200) return 0;
  const score = (degrees: number): number => sharpness(points, ink.height, degrees);
  const rough = bestOf(around(0, mostDegrees, coarse), score);
  return bestOf(around(rough, coarse, fine), score);
};
