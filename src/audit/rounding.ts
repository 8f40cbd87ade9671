import type { Fact } from '#model';
import { compare, exactSum } from './exact.ts';

const FRACTION = /[.．](\p{Nd}+)/u;

/** Half a unit of the last printed place, of money in ten thousands; a count is exact. */
const slackOf = ({ unit, raw }: Fact): readonly number[] =>
  unit === '10k CNY' ? [Number(`5e-${(FRACTION.exec(raw)?.[1] ?? '').length + 1}`)] : [];

const amount = ({ value }: Fact): number => value ?? 0;

/** Whether rounding alone may be what parts two sums: the intervals that the prints stand for meet. */
export const mayMeet = (low: readonly Fact[], high: readonly Fact[]): boolean => {
  const slack = [...low, ...high].flatMap(slackOf);
  return slack.length > 0 && compare(exactSum([...low.map(amount), ...slack]), exactSum(high.map(amount))) >= 0;
};
