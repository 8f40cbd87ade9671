import type { Rule } from '../geometry/printed.ts';
import type { Ink } from './threshold.ts';

/** Points: what a stamp, a fold or a worn roller takes out of a line at once. */
const widest = 30;
/** Points: of two pieces one must be longer than any stroke of a character, or a line of text would be bridged. */
const sure = 24;
/** Pieces of one line waver by less than this, in points. */
const waver = 1.2;
/** A line is there, if faintly, where this share of the gap still has ink. */
const least = 0.5;

/** The share of the way from one piece to the next that has ink on the line or beside it. */
const inked = ({ width, height, data }: Ink, { axis, at, from, to }: Rule, scale: number): number => {
  const [first, last] = [Math.round(from / scale), Math.round(to / scale)];
  const across = Math.floor(at / scale);
  const isInk = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && data[y * width + x] === 1;
  let found = 0;
  for (let along = first; along < last; along += 1) {
    const here = [-1, 0, 1].some((off) =>
      axis === 'horizontal' ? isInk(along, across + off) : isInk(across + off, along),
    );
    if (here) found += 1;
  }
  return last > first ? found / (last - first) : 1;
};

const joined = (a: Rule, b: Rule): Rule => {
  const [one, other] = [a.to - a.from, b.to - b.from];
  return { ...a, at: (a.at * one + b.at * other) / (one + other), to: Math.max(a.to, b.to) };
};

/** Pieces of one line as one rule, where ink is left between them. @param scale points a pixel */
export const bridged = (rules: readonly Rule[], ink: Ink, scale: number): readonly Rule[] => {
  const lines: Rule[] = [];
  for (const rule of rules.toSorted((a, b) => a.from - b.from)) {
    const before = lines.findIndex((line) => {
      const gap = rule.from - line.to;
      if (Math.max(line.to - line.from, rule.to - rule.from) < sure) return false;
      if (gap < 0 || gap > widest || Math.abs(rule.at - line.at) > waver) return false;
      return inked(ink, { ...line, at: (line.at + rule.at) / 2, from: line.to, to: rule.from }, scale) >= least;
    });
    const line = lines[before];
    if (line) lines[before] = joined(line, rule);
    else lines.push(rule);
  }
  return lines;
};
