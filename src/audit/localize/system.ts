import { formOf } from '#forms';
import type { Fact } from '#model';
import type { Assessed } from '../evaluation.ts';
import { onOneScale } from '../exact.ts';

/** A figure that may be wrong, as a whole number at the scale of its system. */
export interface Figure {
  readonly fact: Fact;
  readonly value: bigint;
  readonly isSigned: boolean;
}

/** How a relation depends on the figures: it holds when `residual` and every change by its coefficient come to 0. */
export interface Linear {
  /** Of every figure of the system. */
  readonly coefficients: Int32Array;
  /** Those whose coefficient is not 0. */
  readonly figures: readonly number[];
  /** Left minus right, as printed. */
  readonly residual: bigint;
}

/** Relations that hang together by their figures, at least one of them broken. */
export interface System {
  /** In the order of the report. */
  readonly figures: readonly Figure[];
  /** Broken ones first, otherwise in the order of the form. */
  readonly evaluations: readonly Assessed[];
  /** One for each evaluation. */
  readonly relations: readonly Linear[];
  /** What 1 is at the system's scale: 1 unless a decimal is printed among the counts. */
  readonly one: bigint;
}

/** A figure, by its index, and the value that would mend it. */
export interface Change {
  readonly figure: number;
  readonly value: bigint;
}

const isSigned = ({ form, table, column }: Fact): boolean =>
  formOf(form).tables.some(
    ({ id, parts }) =>
      id === table && parts.some(({ columns }) => columns.some((leaf) => leaf.path === column && leaf.isSigned)),
  );

/** @param facts the report's, in its order */
export const systemOf = (evaluations: readonly Assessed[], facts: readonly Fact[]): System => {
  const needed = new Set<Fact>();
  for (const { left, right } of evaluations) {
    for (const fact of left.facts) needed.add(fact);
    for (const fact of right.facts) needed.add(fact);
  }
  const own = facts.filter((fact) => needed.has(fact));
  const { digits, scale } = onOneScale(own.map(({ value }) => value ?? 0));
  const signs = new Map<string, boolean>();
  const figures = own.map((fact, index): Figure => {
    const signed = signs.get(fact.column) ?? isSigned(fact);
    signs.set(fact.column, signed);
    return { fact, value: digits[index] ?? 0n, isSigned: signed };
  });
  const indexOf = new Map(own.map((fact, index) => [fact, index]));
  const linear = ({ left, right, verdict }: Assessed): Linear => {
    const coefficients = new Int32Array(own.length);
    const involved: number[] = [];
    let residual = 0n;
    for (const [{ facts: terms }, sign] of [[left, 1] as const, [right, -1] as const]) {
      for (const fact of terms) {
        const index = indexOf.get(fact) ?? 0;
        coefficients[index] = sign;
        involved.push(index);
        if (verdict === 'broken') residual += BigInt(sign) * (digits[index] ?? 0n);
      }
    }
    return { coefficients, figures: involved, residual };
  };
  return { figures, evaluations, relations: evaluations.map(linear), one: 10n ** BigInt(scale) };
};

const difference = ({ figures }: System, { figure, value }: Change): bigint => value - (figures[figure]?.value ?? 0n);

/** What a relation lacks after the changes; 0 when it holds. */
export const residualAfter = (system: System, { coefficients, residual }: Linear, changes: readonly Change[]): bigint =>
  changes.reduce((sum, change) => {
    const coefficient = coefficients[change.figure] ?? 0;
    return coefficient === 0 ? sum : sum + BigInt(coefficient) * difference(system, change);
  }, residual);

/** Whether a figure could be printed so: a count is whole, and below zero only where the form allows it. */
export const isPossible = ({ figures, one }: System, { figure, value }: Change): boolean =>
  value % one === 0n && (value >= 0n || figures[figure]?.isSigned === true);

/** Whether every relation holds after the changes. */
export const mends = (system: System, changes: readonly Change[]): boolean =>
  changes.every((change) => isPossible(system, change)) &&
  system.relations.every((relation) => residualAfter(system, relation, changes) === 0n);
