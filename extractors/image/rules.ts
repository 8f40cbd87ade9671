import { joinRules } from '../geometry/join-rules.ts';
import type { Rule } from '../geometry/printed.ts';
import { bridged } from './bridge.ts';
import { columnsOf, rowsOf, type Stroke, strokesOf } from './runs.ts';
import type { Ink } from './threshold.ts';

/** All in points. The strokes of a heading of 16 pt are up to 15 long; a row is at least 13 high, a column 18 wide. */
const shortest = { piece: 7, horizontal: 18, vertical: 12 };
const gap = 0.4;
const thickest = 4;
/** So long a line is a line wherever it ends. */
const long = 60;
/** A shorter one is the side of a cell only if it ends at lines of the other direction. */
const reach = 3;
/** One that no longer line goes on with must meet them: the strokes of two characters, one over the other, end nearby. */
const touch = 1.2;
/** Pieces of one line waver by less than this. */
const waver = 1.5;

const ruleOf =
  (axis: Rule['axis'], scale: number) =>
  ({ at, from, to }: Stroke): Rule => ({ axis, at: at * scale, from: from * scale, to: to * scale });

const endsAt = (rule: Rule, end: number, crossing: readonly Rule[], within: number): boolean =>
  crossing.some(({ at, from, to }) => Math.abs(at - end) <= within && rule.at >= from - reach && rule.at <= to + reach);

const isLong = ({ from, to }: Rule): boolean => to - from >= long;

/** @param along the rules of its own direction */
const isSide = (rule: Rule, crossing: readonly Rule[], along: readonly Rule[]): boolean => {
  if (isLong(rule)) return true;
  const within = along.some((other) => isLong(other) && Math.abs(other.at - rule.at) <= waver) ? reach : touch;
  return endsAt(rule, rule.from, crossing, within) && endsAt(rule, rule.to, crossing, within);
};

/**
 * The ruled lines of a level picture, broken ones joined, in points.
 * @param scale points a pixel
 */
export const rulesOf = (ink: Ink, scale: number): readonly Rule[] => {
  const find = (axis: Rule['axis']): readonly Rule[] => {
    const rows = axis === 'horizontal' ? rowsOf(ink) : columnsOf(ink);
    const strokes = strokesOf(rows, shortest.piece / scale, Math.max(1, Math.round(gap / scale)));
    const thin = strokes.filter(({ thickness }) => thickness * scale <= thickest);
    const rules = joinRules(thin.map(ruleOf(axis, scale)), axis);
    return bridged(rules, ink, scale).filter(({ from, to }) => to - from >= shortest[axis]);
  };
  const horizontal = find('horizontal');
  const vertical = find('vertical');
  const upright = vertical.filter((rule) => isSide(rule, horizontal, vertical));
  return [...horizontal.filter((rule) => isSide(rule, upright, horizontal)), ...upright];
};
