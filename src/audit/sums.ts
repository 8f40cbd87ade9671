import type { Fact } from '#model';
import { compare, exactSum, toNumber } from './exact.ts';

/** A sum as a number where all its addends are whole, as nearly all are; null where exact digits are needed. */
const wholeSum = (facts: readonly Fact[]): number | null => {
  let sum = 0;
  for (const { value } of facts) {
    if (value !== null && !Number.isInteger(value)) return null;
    sum += value ?? 0;
  }
  return Number.isSafeInteger(sum) ? sum : null;
};

const sumOf = (facts: readonly Fact[]) => exactSum(facts.map((fact) => fact.value ?? 0));

/** What two sides come to. */
export interface Sums {
  readonly left: number;
  readonly right: number;
  /** Below zero, zero or above it. */
  readonly order: number;
}

export const sumsOf = (left: readonly Fact[], right: readonly Fact[]): Sums => {
  const [wholeLeft, wholeRight] = [wholeSum(left), wholeSum(right)];
  if (wholeLeft !== null && wholeRight !== null) {
    return { left: wholeLeft, right: wholeRight, order: wholeLeft - wholeRight };
  }
  const [leftSum, rightSum] = [sumOf(left), sumOf(right)];
  return { left: toNumber(leftSum), right: toNumber(rightSum), order: compare(leftSum, rightSum) };
};
