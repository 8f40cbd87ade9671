import { describe, expect, it } from 'vitest';
import { compare, exactSum, toNumber } from './exact.ts';

describe('exact sums', () => {
  it('add decimals as on paper', () => {
    expect(toNumber(exactSum([0.1, 0.2]))).toBe(0.3);
    expect(toNumber(exactSum([24252.311082, -0.000001, 1e-7]))).toBe(24252.3110811);
    expect(compare(exactSum([0.1, 0.2]), exactSum([0.3]))).toBe(0);
  });

  it('tell large numbers apart that a float sum would not', () => {
    expect(compare(exactSum([9007199254740991, 1, 1]), exactSum([9007199254740991, 1]))).toBe(1);
  });

  it('add nothing to zero', () => {
    expect(toNumber(exactSum([]))).toBe(0);
    expect(compare(exactSum([]), exactSum([0]))).toBe(0);
  });

  it('compare across scales and signs', () => {
    expect(compare(exactSum([-18]), exactSum([0.5]))).toBe(-1);
    expect(compare(exactSum([2]), exactSum([1.75]))).toBe(1);
  });
});
