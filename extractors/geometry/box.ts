import type { Box } from '#model';

export const centreOf = ([x0, y0, x1, y1]: Box): readonly [number, number] => [(x0 + x1) / 2, (y0 + y1) / 2];

export const holds = ([x0, y0, x1, y1]: Box, [x, y]: readonly [number, number]): boolean =>
  x >= x0 && x <= x1 && y >= y0 && y <= y1;

export const areaOf = ([x0, y0, x1, y1]: Box): number => (x1 - x0) * (y1 - y0);

/** The smallest box round all of them; a box of no extent at the origin for none. */
export const boxAround = (boxes: readonly Box[]): Box => {
  const [first, ...others] = boxes;
  if (!first) return [0, 0, 0, 0];
  return others.reduce(
    (a, b): Box => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
    first,
  );
};

/** To a tenth of a point: finer than anybody can see, coarse enough to be read. */
export const roundBox = (box: Box): Box => {
  const [x0, y0, x1, y1] = box.map((value) => Math.round(value * 10) / 10 || 0);
  return [x0 ?? 0, y0 ?? 0, x1 ?? 0, y1 ?? 0];
};
