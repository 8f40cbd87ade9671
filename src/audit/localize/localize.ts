import { causeOf, costOf, type Mend } from './cause.ts';
import { misplacedLines, misplacedTwice } from './misplaced.ts';
import { smallestSets } from './search.ts';
import { shiftedRows } from './shifted.ts';
import type { System } from './system.ts';

/** Which figures must be wrong; the mends likeliest first. */
export type Localization =
  | { readonly kind: 'unique'; readonly mends: readonly [Mend] }
  | { readonly kind: 'ambiguous'; readonly mends: readonly Mend[] }
  | { readonly kind: 'none'; readonly mends: readonly [] };

/** A table with more wrong figures than this is past telling which. */
const MOST_WRONG = 6;

const ranked = (found: readonly Mend[]): Localization => {
  const [first, ...others] = [...found].sort((a, b) => costOf(a) - costOf(b));
  if (!first) return { kind: 'none', mends: [] };
  return others.length === 0 ? { kind: 'unique', mends: [first] } : { kind: 'ambiguous', mends: [first, ...others] };
};

const ofSingleFigures = (system: System, from: number, to: number): readonly Mend[] =>
  smallestSets(system, { from, to }).map((changes) => ({ changes, cause: causeOf(system, changes) }));

/**
 * The smallest sets of figures whose change mends every relation of the system, all of them. Lines out of place are one
 * act of a clerk however many figures they take along: a row shifted, or neighbours changed, gives way only to a single
 * wrong figure; lines further apart, of which there are hundreds of pairs, to two; two such pairs at once, to three.
 */
export const localize = (system: System): Localization => {
  const single = ofSingleFigures(system, 1, 1);
  if (single.length > 0) return ranked(single);
  const lines = [...shiftedRows(system), ...misplacedLines(system, 'next')];
  if (lines.length > 0) return ranked(lines);
  const pairs = ofSingleFigures(system, 2, 2);
  if (pairs.length > 0) return ranked(pairs);
  const further = misplacedLines(system, 'further');
  if (further.length > 0) return ranked(further);
  const triples = ofSingleFigures(system, 3, 3);
  if (triples.length > 0) return ranked(triples);
  const twice = misplacedTwice(system);
  return ranked(twice.length > 0 ? twice : ofSingleFigures(system, 4, MOST_WRONG));
};
