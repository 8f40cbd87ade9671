import { joinRules } from '../geometry/join-rules.ts';
import type { Rule } from '../geometry/printed.ts';
import { bridged } from './bridge.ts';
import { columnsOf, rowsOf, type Stroke, strokesOf } from './runs.ts';
import type { Ink } from './threshold.ts';

/** All in points. The strokes of a heading of 16 pt are up to 15 long; a row is at least 13 high, a column 18 wide. */
const shortest = { piece: 7, horizontal: 18, vertical: 12 };
const gap = 0.4;
const thickest = 4;
/** So long a line is a line wherever it ends: where a piece of it is longer than any stroke of a character. */
const long = 60;
const unbroken = 24;
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

/** A rule, and how long the longest of the unbroken pieces is that it was joined from. */
interface Line extends Rule {
  readonly piece: number;
}

const isLong = ({ from, to, piece }: Line): boolean => to - from >= long && piece >= unbroken;

/** @param along the lines of its own direction */
const isSide = (line: Line, crossing: readonly Rule[], along: readonly Line[]): boolean => {
  if (isLong(line)) return true;
  const within = along.some((other) => isLong(other) && Math.abs(other.at - line.at) <= waver) ? reach : touch;
  return endsAt(line, line.from, crossing, within) && endsAt(line, line.to, crossing, within);
};

const lineOf =
  (pieces: readonly Rule[]) =>
  (rule: Rule): Line => {
    const own = pieces.filter(
      ({ at, from, to }) => Math.abs(at - rule.at) <= waver && from >= rule.from - waver && to <= rule.to + waver,
    );
    return { ...rule, piece: Math.max(0, ...own.map(({ from, to }) => to - from)) };
  };

/**
 * The ruled lines of a level picture, broken ones joined, in points.
 * @param scale points a pixel
 */
export const rulesOf = (ink: Ink, scale: number): readonly Rule[] => {
  const find = (axis: Rule['axis']): readonly Line[] => {
    const rows = axis === 'horizontal' ? rowsOf(ink) : columnsOf(ink);
    const strokes = strokesOf(rows, shortest.piece / scale, Math.max(1, Math.round(gap / scale)));
    const pieces = strokes.filter(({ thickness }) => thickness * scale <= thickest).map(ruleOf(axis, scale));
    return bridged(joinRules(pieces, axis), ink, scale)
      .filter(({ from, to }) => to - from >= shortest[axis])
      .map(lineOf(pieces));
  };
  const horizontal = find('horizontal');
  const vertical = find('vertical');
  const upright = vertical.filter((line) => isSide(line, horizontal, vertical));
  return [...horizontal.filter((line) => isSide(line, upright, horizontal)), ...upright].map(
    ({ axis, at, from, to }) => ({ axis, at, from, to }),
  );
};
