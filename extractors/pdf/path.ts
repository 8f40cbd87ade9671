import type { Box } from '#model';
import { apply, boxOfPoints, type Matrix } from './matrix.ts';

export type Point = readonly [number, number];

/** One run of a path between two moves, in points on the page. `curved` if any part of it is no straight line. */
export interface Subpath {
  readonly points: readonly Point[];
  readonly curved: boolean;
  readonly box: Box;
}

/** The coordinates that each code of a pdfjs path takes: move, line, cubic, quadratic, close (pdfjs-dist 5, `DrawOPS`). */
const arity: readonly number[] = [2, 2, 6, 4, 0];
const move = 0;
const close = 4;

/** Reads a pdfjs path: codes, each followed by its coordinates. An unknown code ends it. */
export const subpathsOf = (path: ArrayLike<number>, toPage: Matrix): readonly Subpath[] => {
  const subpaths: Subpath[] = [];
  let points: Point[] = [];
  let curved = false;
  const end = () => {
    if (points.length > 1) subpaths.push({ points, curved, box: boxOfPoints(points) });
    points = [];
    curved = false;
  };
  for (let at = 0; at < path.length; ) {
    const code = path[at] ?? -1;
    const taken = arity[code];
    if (taken === undefined) break;
    if (code === move) end();
    const [first] = points;
    if (code === close && first) points.push(first);
    // Control points widen the box of a curve a little; only its size matters.
    for (let index = at + 1; index < at + 1 + taken; index += 2) {
      points.push(apply(toPage, path[index] ?? 0, path[index + 1] ?? 0));
    }
    curved ||= taken > 2;
    at += 1 + taken;
  }
  end();
  return subpaths;
};
