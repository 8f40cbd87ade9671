import { advancesOf } from './advance.ts';
import { type PrintedToken, type Rule, sizeOf } from './printed.ts';

/** A stroke through letters runs in this part of their height: above it a line is over, below it under them. */
const THROUGH = [0.35, 0.75] as const;
/** A stroke ends where its letters do; the rule of a table runs on. Share of its length. */
const COVERED = 0.85;

const isThrough = ({ at }: Rule, { box: [, top, , bottom] }: PrintedToken): boolean => {
  const height = bottom - top;
  return at > top + THROUGH[0] * height && at < top + THROUGH[1] * height;
};

const overlap = ({ from, to }: Rule, { box: [x0, , x1] }: PrintedToken): number =>
  Math.min(to, x1) - Math.max(from, x0);

/** What is left of a token whose characters between two places are struck out. */
const unstruck = (token: PrintedToken, strokes: readonly Rule[]): PrintedToken | null => {
  const characters = [...token.text];
  const [x0, y0, x1, y1] = token.box;
  const starts = advancesOf(characters, x1 - x0, sizeOf(token));
  const kept = characters.flatMap((character, at) => {
    const [start, end] = [x0 + (starts[at] ?? 0), x0 + (starts[at + 1] ?? x1 - x0)];
    const middle = (start + end) / 2;
    return strokes.some(({ from, to }) => middle > from && middle < to) ? [] : [{ character, start, end }];
  });
  const [first, last] = [kept[0], kept.at(-1)];
  const text = kept.map(({ character }) => character).join('');
  if (!first || !last || text.trim() === '') return null;
  return { ...token, text, box: [first.start, y0, last.end, y1] };
};

/**
 * The text of a page without what is struck out on it: a print of a document whose changes are shown has the old figure
 * struck out before the new one, and `~~19~~29` is no 1929. Left-to-right text only.
 */
export const withoutStruck = (tokens: readonly PrintedToken[], rules: readonly Rule[]): readonly PrintedToken[] => {
  const strokesOf = new Map<PrintedToken, Rule[]>();
  for (const rule of rules) {
    if (rule.axis !== 'horizontal') continue;
    const met = tokens.filter(
      (token) => token.direction === 'right' && overlap(rule, token) > 0 && isThrough(rule, token),
    );
    const covered = met.reduce((sum, token) => sum + overlap(rule, token), 0);
    if (met.length === 0 || covered < COVERED * (rule.to - rule.from)) continue;
    for (const token of met) strokesOf.set(token, [...(strokesOf.get(token) ?? []), rule]);
  }
  if (strokesOf.size === 0) return tokens;
  return tokens.flatMap((token) => {
    const strokes = strokesOf.get(token);
    return strokes ? (unstruck(token, strokes) ?? []) : [token];
  });
};
