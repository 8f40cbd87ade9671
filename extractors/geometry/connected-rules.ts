import { DocumentError } from '#model';
import type { Rule } from './printed.ts';

/** Rules that cross or meet: the lines of one table. */
export interface RuleSet {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** A page has hundreds of lines; a drawing with more than this would keep the search busy for minutes. */
const mostRules = 5000;

/** A line may stop this short of the line it should meet. */
const reach = 4;

const meet = (horizontal: Rule, vertical: Rule): boolean =>
  horizontal.at >= vertical.from - reach &&
  horizontal.at <= vertical.to + reach &&
  vertical.at >= horizontal.from - reach &&
  vertical.at <= horizontal.to + reach;

/**
 * Groups rules by what they touch; a line that touches nothing (an underline, a header's line) is in no set.
 * @throws DocumentError `limit-exceeded` for more than 5000 lines in one direction
 */
export const connectedRules = (horizontal: readonly Rule[], vertical: readonly Rule[]): readonly RuleSet[] => {
  if (Math.max(horizontal.length, vertical.length) > mostRules) {
    throw new DocumentError('limit-exceeded', 'extractors/geometry', `a page has more than ${mostRules} ruled lines`);
  }
  const open = new Set(horizontal);
  const free = new Set(vertical);
  const sets: RuleSet[] = [];
  for (const first of vertical) {
    if (!free.delete(first)) continue;
    const inSet: { horizontal: Rule[]; vertical: Rule[] } = { horizontal: [], vertical: [first] };
    // The list grows while it is walked: breadth first over the lines that meet.
    for (const upright of inSet.vertical) {
      for (const level of open) {
        if (!meet(level, upright)) continue;
        open.delete(level);
        inSet.horizontal.push(level);
        for (const next of free) {
          if (!meet(level, next)) continue;
          free.delete(next);
          inSet.vertical.push(next);
        }
      }
    }
    if (inSet.horizontal.length > 0) sets.push(inSet);
  }
  return sets;
};
