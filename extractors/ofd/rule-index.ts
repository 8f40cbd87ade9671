import type { Rule } from '../geometry/printed.ts';

/** The rules of a page by axis, each list in order of place: a page of many characters and rules is searched quickly. */
export type RuleIndex = Readonly<Record<Rule['axis'], readonly Rule[]>>;

export const ruleIndex = (rules: readonly Rule[]): RuleIndex => {
  const along = (wanted: Rule['axis']): readonly Rule[] =>
    rules.filter(({ axis }) => axis === wanted).toSorted((a, b) => a.at - b.at);
  return { horizontal: along('horizontal'), vertical: along('vertical') };
};

/** Whether one of these rules stands between two places, at the height of a third. */
export const standsBetween = (rules: readonly Rule[], from: number, to: number, beside: number): boolean => {
  let low = 0;
  let high = rules.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rules[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  for (let rule = rules[low]; rule && rule.at <= to; low += 1, rule = rules[low]) {
    if (rule.from <= beside && rule.to >= beside) return true;
  }
  return false;
};
