import { type Slip, slipOf } from './slip.ts';
import type { Change, Figure, System } from './system.ts';

/**
 * What probably happened.
 * - `slips`: each figure by itself, with its slip where one explains it
 * - `exchanged`: two figures of one row or column stand in each other's place
 * - `shifted`: the figures of a row stand one cell too far to that side; of several rows, each to its own
 * - `misplaced`: two rows or columns stand under each other's label, next to one another, further apart, or twice two
 */
export type Cause =
  | { readonly kind: 'slips'; readonly slips: readonly (Slip | null)[] }
  | { readonly kind: 'exchanged' }
  | { readonly kind: 'shifted'; readonly to: 'left' | 'right' | 'either' }
  | { readonly kind: 'misplaced'; readonly axis: 'row' | 'column'; readonly apart: 'next' | 'further' | 'twice' };

/** One way to mend every relation. */
export interface Mend {
  readonly changes: readonly Change[];
  readonly cause: Cause;
}

/** What may have happened to a total: never filled in, or wrong by one of its addends. */
const totalSlip = ({ figures, evaluations }: System, own: Figure, meant: bigint): Slip | null => {
  const size = meant > own.value ? meant - own.value : own.value - meant;
  for (const { left, right } of evaluations) {
    for (const [whole, parts] of [[left, right] as const, [right, left] as const]) {
      if (whole.facts.length !== 1 || whole.facts[0] !== own.fact || parts.facts.length < 2) continue;
      if (own.value === 0n) return { kind: 'zero' };
      const addend = figures.find((part) => part.value === size && parts.facts.includes(part.fact));
      if (addend) return { kind: meant > own.value ? 'omitted' : 'counted-twice', addend: addend.fact };
    }
  }
  return null;
};

const ownSlip = (system: System, { figure, value }: Change): Slip | null => {
  const own = system.figures[figure];
  if (!own) return null;
  if (own.fact.state !== 'reported') return { kind: 'unfilled' };
  const slip = own.value === 0n ? null : slipOf(own.value, value);
  return slip ?? totalSlip(system, own, value) ?? slipOf(own.value, value);
};

const areExchanged = ({ figures }: System, [a, b, ...others]: readonly Change[]): boolean => {
  const [first, second] = [figures[a?.figure ?? -1], figures[b?.figure ?? -1]];
  if (!a || !b || !first || !second || others.length > 0) return false;
  const areInLine = first.fact.row === second.fact.row || first.fact.column === second.fact.column;
  return areInLine && a.value === second.value && b.value === first.value;
};

/** What changes of single figures look like. */
export const causeOf = (system: System, changes: readonly Change[]): Cause =>
  areExchanged(system, changes)
    ? { kind: 'exchanged' }
    : { kind: 'slips', slips: changes.map((change) => ownSlip(system, change)) };

const SLIP_COST = {
  unfilled: 1,
  zero: 1,
  mistyped: 2,
  dropped: 2,
  doubled: 2,
  swapped: 2,
  minus: 2,
  added: 3,
  unit: 3,
} as const;
const SUM_SLIP_COST = 3;
const UNEXPLAINED_COST = 6;

const slipCost = (slip: Slip | null): number => {
  if (slip === null) return UNEXPLAINED_COST;
  return slip.kind === 'omitted' || slip.kind === 'counted-twice' ? SUM_SLIP_COST : SLIP_COST[slip.kind];
};

/** The less, the likelier: one act of a clerk costs less than two. */
export const costOf = ({ cause }: Mend): number =>
  cause.kind === 'slips' ? cause.slips.reduce((sum, slip) => sum + slipCost(slip), 0) : SUM_SLIP_COST;
