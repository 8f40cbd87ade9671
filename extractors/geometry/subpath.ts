import type { Box } from '#model';
import { boxOfPoints } from './matrix.ts';

export type Point = readonly [number, number];

/** One run of a path between two moves, in points on the page. `curved` if any part of it is no straight line. */
export interface Subpath {
  readonly points: readonly Point[];
  readonly curved: boolean;
  readonly box: Box;
}

/** One drawing step, its points already on the page. A curve's control points widen its box a little. */
export type PathStep =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly through: readonly Point[] }
  | { readonly kind: 'close' };

/** The runs of a path; what never leaves its first point is none. */
export const subpathsOfSteps = (steps: Iterable<PathStep>): readonly Subpath[] => {
  const subpaths: Subpath[] = [];
  let points: Point[] = [];
  let curved = false;
  const end = () => {
    if (points.length > 1) subpaths.push({ points, curved, box: boxOfPoints(points) });
    points = [];
    curved = false;
  };
  for (const step of steps) {
    const [first] = points;
    if (step.kind === 'move') end();
    if (step.kind === 'close' && first) points.push(first);
    if (step.kind === 'move' || step.kind === 'line') points.push(step.to);
    if (step.kind === 'curve') {
      points.push(...step.through);
      curved = true;
    }
  }
  end();
  return subpaths;
};
