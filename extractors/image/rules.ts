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

/** A rule, and the longest of the unbroken pieces that it was joined from. */
interface Line extends Rule {
  readonly core: Rule;
}

const lengthOf = ({ from, to }: Rule): number => to - from;

const isLong = (line: Line): boolean => lengthOf(line) >= long && lengthOf(line.core) >= unbroken;

const lineOf =
  (pieces: readonly Rule[]) =>
  (rule: Rule): Line => {
    const own = pieces.filter(
      ({ at, from, to }) => Math.abs(at - rule.at) <= waver && from >= rule.from - waver && to <= rule.to + waver,
    );
    return { ...rule, core: own.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a), { ...rule, to: rule.from }) };
  };

/** @param along the lines of its own direction */
const sideOf = (line: Line, crossing: readonly Rule[], along: readonly Line[]): readonly Rule[] => {
  const { axis, at, from, to, core } = line;
  if (isLong(line)) return [{ axis, at, from, to }];
  const within = along.some((other) => isLong(other) && Math.abs(other.at - at) <= waver) ? reach : touch;
  const isSide = (rule: Rule): boolean =>
    lengthOf(rule) >= shortest[axis] &&
    endsAt(rule, rule.from, crossing, within) &&
    endsAt(rule, rule.to, crossing, within);
  // A stroke of the label over it may have been taken for its beginning: then it is a side without that.
  return [{ axis, at, from, to }, core].filter(isSide).slice(0, 1);
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
  const upright = vertical.flatMap((line) => sideOf(line, horizontal, vertical));
  return [...horizontal.flatMap((line) => sideOf(line, upright, horizontal)), ...upright];
};
