import type { Fact } from '#model';

/**
 * How one figure may have come to be printed as it is.
 * - `unfilled`: the cell holds no number
 * - `zero`: a total was left at 0
 * - `mistyped`, `dropped`, `doubled`, `added`, `swapped`: one digit wrong, missing, printed twice, one too many, or two
 *   neighbours in the wrong order
 * - `minus`: the sign is missing or one too many
 * - `unit`: ten thousand times too much or too little
 * - `omitted`, `counted-twice`: the total is wrong by just this addend
 */
export type Slip =
  | {
      readonly kind: 'unfilled' | 'zero' | 'mistyped' | 'dropped' | 'doubled' | 'added' | 'swapped' | 'minus' | 'unit';
    }
  | { readonly kind: 'omitted' | 'counted-twice'; readonly addend: Fact };

const TEN_THOUSAND = 10_000n;

/** Where one text has a character more than the other, otherwise the same; -1 where that is not so. */
const extraAt = (longer: string, shorter: string): number => {
  if (longer.length !== shorter.length + 1) return -1;
  const at = Array.from(longer).findIndex((digit, index) => digit !== shorter[index]);
  return longer.slice(at + 1) === shorter.slice(at) ? at : -1;
};

const isOneMistyped = (a: string, b: string): boolean =>
  a.length === b.length && Array.from(a).filter((digit, index) => digit !== b[index]).length === 1;

const areTwoSwapped = (a: string, b: string): boolean => {
  const at = Array.from(a).findIndex((digit, index) => digit !== b[index]);
  return at >= 0 && `${a.slice(0, at)}${a[at + 1]}${a[at]}${a.slice(at + 2)}` === b;
};

/** One slip of a digit: restricted Damerau–Levenshtein distance 1 between what is printed and what is meant. */
const digitSlip = (printed: string, meant: string): Slip | null => {
  if (isOneMistyped(printed, meant)) return { kind: 'mistyped' };
  if (areTwoSwapped(printed, meant)) return { kind: 'swapped' };
  if (extraAt(meant, printed) >= 0) return { kind: 'dropped' };
  const extra = extraAt(printed, meant);
  if (extra < 0) return null;
  return { kind: printed[extra] === printed[extra - 1] || printed[extra] === printed[extra + 1] ? 'doubled' : 'added' };
};

/** How `printed` may stand for `meant` by a single slip of a clerk, apart from sums; null where no such slip explains it. */
export const slipOf = (printed: bigint, meant: bigint): Slip | null => {
  // Whatever is left out may leave a 0: only another digit in its place is a slip.
  if (printed === 0n) return meant > 0n && meant < 10n ? { kind: 'mistyped' } : null;
  if (printed === -meant) return { kind: 'minus' };
  if (printed === meant * TEN_THOUSAND || meant === printed * TEN_THOUSAND) return { kind: 'unit' };
  return digitSlip(`${printed}`, `${meant}`);
};
