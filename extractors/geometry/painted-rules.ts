import type { Box } from '#model';
import type { Rule } from './printed.ts';
import type { Point, Subpath } from './subpath.ts';

/** Word draws borders as filled rectangles up to this thick; anything thicker is a surface. */
const thickest = 3;
/** A straight line may lean this much, in points, from rounding. */
const lean = 0.6;

const ruleOfLine = ([ax, ay]: Point, [bx, by]: Point): readonly Rule[] => {
  if (Math.abs(ay - by) <= lean && Math.abs(ax - bx) > lean) {
    return [{ axis: 'horizontal', at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) }];
  }
  if (Math.abs(ax - bx) <= lean && Math.abs(ay - by) > lean) {
    return [{ axis: 'vertical', at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) }];
  }
  return [];
};

/** A dot of a dotted line may belong to either direction: what joins nothing is dropped later. */
export const rulesOfThinBox = ([x0, y0, x1, y1]: Box): readonly Rule[] => [
  ...(y1 - y0 <= thickest ? [{ axis: 'horizontal', at: (y0 + y1) / 2, from: x0, to: x1 } as const] : []),
  ...(x1 - x0 <= thickest ? [{ axis: 'vertical', at: (x0 + x1) / 2, from: y0, to: y1 } as const] : []),
];

/** @param width of the line in points */
export const strokedRules = (subpaths: readonly Subpath[], width: number): readonly Rule[] => {
  if (width > thickest) return [];
  return subpaths.flatMap(({ points }) =>
    points.flatMap((point, index) => (index === 0 ? [] : ruleOfLine(points[index - 1] ?? point, point))),
  );
};

/** The four sides of a border that is filled as a box with a box cut out of it. */
const ringRules = (outer: Box, inner: Box): readonly Rule[] => {
  const margins = [inner[0] - outer[0], inner[1] - outer[1], outer[2] - inner[2], outer[3] - inner[3]];
  if (margins.some((margin) => margin <= 0 || margin > thickest)) return [];
  const sides: readonly Box[] = [
    [outer[0], outer[1], outer[2], inner[1]],
    [outer[0], inner[3], outer[2], outer[3]],
    [outer[0], outer[1], inner[0], outer[3]],
    [inner[2], outer[1], outer[2], outer[3]],
  ];
  return sides.flatMap(rulesOfThinBox);
};

export const filledRules = (subpaths: readonly Subpath[]): readonly Rule[] =>
  subpaths.flatMap(({ box }, index) => {
    const before = subpaths[index - 1];
    const ring = before ? [...ringRules(before.box, box), ...ringRules(box, before.box)] : [];
    return [...rulesOfThinBox(box), ...ring];
  });
