import type { Claim, Fact, FigureClaim, Reading } from '#model';
import { exactSum, toNumber } from '../exact.ts';

/** One way to understand a claim: the cells of the tables, and what they come to. */
export interface Understanding {
  readonly facts: readonly Fact[];
  readonly sum: number;
}

/** A figure of the text held against the tables. */
export type Comparison =
  | { readonly claim: FigureClaim; readonly verdict: 'agrees'; readonly as: Understanding }
  | {
      readonly claim: FigureClaim;
      readonly verdict: 'differs';
      readonly understandings: readonly [Understanding, ...Understanding[]];
    }
  | { readonly claim: FigureClaim; readonly verdict: 'not-compared' };

/** How the figures of a text came out; what was not compared is never taken for an agreement. */
export interface ClaimCount {
  readonly agree: number;
  readonly differ: number;
  readonly notCompared: number;
}

const isCell = (fact: Fact | undefined): fact is Fact =>
  fact !== undefined && fact.state !== 'absent' && fact.state !== 'unreadable';

const PER_10K = 10_000;

/** In the unit of the claim. */
const amountIn = (fact: Fact, { unit }: FigureClaim): number => {
  const value = fact.value ?? 0;
  if (unit === '10k CNY' && fact.unit === 'CNY') return value / PER_10K;
  return unit === 'CNY' && fact.unit === '10k CNY' ? value * PER_10K : value;
};

const understandings = (claim: FigureClaim, facts: ReadonlyMap<string, Fact>): readonly (Understanding | null)[] =>
  claim.readings.map((ids) => {
    const cells = ids.map((id) => facts.get(id)).filter(isCell);
    if (cells.length < ids.length) return null;
    // An unfilled cell is no wrong figure: the text may know what the table left out.
    if (claim.value !== 0 && cells.every(({ state }) => state !== 'reported')) return null;
    return { facts: cells, sum: toNumber(exactSum(cells.map((cell) => amountIn(cell, claim)))) };
  });

/** Text may round or cut an amount; a count is as it is. */
const agrees = ({ value, step, unit }: FigureClaim, { sum }: Understanding): boolean =>
  unit === 'item' ? value === sum : Math.abs(value - sum) < step;

const compareOne = (claim: FigureClaim, facts: ReadonlyMap<string, Fact>): Comparison => {
  if (claim.doubts.length > 0) return { claim, verdict: 'not-compared' };
  const all = understandings(claim, facts);
  const match = all.find((each) => each !== null && agrees(claim, each));
  if (match) return { claim, verdict: 'agrees', as: match };
  const [first, ...others] = all.filter((each) => each !== null);
  if (!first || others.length + 1 < all.length) return { claim, verdict: 'not-compared' };
  return { claim, verdict: 'differs', understandings: [first, ...others] };
};

const isFigure = (claim: Claim): claim is FigureClaim => claim.kind === 'figure';

/** Every figure of the text held against the tables: under any of its readings it may agree. */
export const compareClaims = ({ report, claims }: Reading): readonly Comparison[] => {
  const figures = claims.filter(isFigure);
  if (figures.length === 0) return [];
  const facts = new Map(report.facts.map((fact) => [fact.id, fact]));
  return figures.map((claim) => compareOne(claim, facts));
};

export const countClaims = (comparisons: readonly Comparison[]): ClaimCount => {
  const count = (verdict: Comparison['verdict']): number =>
    comparisons.filter((comparison) => comparison.verdict === verdict).length;
  return { agree: count('agrees'), differ: count('differs'), notCompared: count('not-compared') };
};
