import type { Fact } from '#model';
import type { Assessed, Evaluation } from '../evaluation.ts';
import { sumsOf } from '../sums.ts';
import type { Mend } from './cause.ts';
import type { Localization } from './localize.ts';
import { misplacedLines } from './misplaced.ts';
import { shiftedRows } from './shifted.ts';
import type { Change, System } from './system.ts';

/** A clerk gets a figure wrong, or two; where it takes more to mend a table, it is the reading that went wrong. */
const MOST_SLIPS = 3;

const isUnfilled = ({ figures }: System, figure: number, row: string): boolean => {
  const fact = figures[figure]?.fact;
  return fact !== undefined && fact.row === row && fact.state !== 'reported';
};

/** `123` beside an empty cell, where 12 would mend the table: two cells may have run together. */
const mayBeGlued = (system: System, { figure, value }: Change): boolean => {
  const own = system.figures[figure];
  if (!own || !(isUnfilled(system, figure - 1, own.fact.row) || isUnfilled(system, figure + 1, own.fact.row)))
    return false;
  const [printed, meant] = [`${own.value}`, `${value}`];
  return printed.length > meant.length && (printed.startsWith(meant) || printed.endsWith(meant));
};

const isOutOfLine = ({ cause }: Mend): boolean => cause.kind === 'shifted' || cause.kind === 'misplaced';

/**
 * Whether what it takes to mend the relations looks like a table read wrongly: lines out of place, or that may be, many
 * figures at once, an empty cell where a figure should be and another that is wrong, or nothing that is found at all.
 */
export const looksMisread = (system: System, { mends: [likeliest] }: Localization): boolean => {
  if (!likeliest || isOutOfLine(likeliest) || likeliest.changes.length > MOST_SLIPS) return true;
  const { changes } = likeliest;
  const isFilledIn = changes.some(({ figure }) => system.figures[figure]?.fact.state !== 'reported');
  if ((changes.length > 1 && isFilledIn) || changes.some((change) => mayBeGlued(system, change))) return true;
  return [...shiftedRows(system), ...misplacedLines(system, 'next'), ...misplacedLines(system, 'further')].length > 0;
};

const isAssessed = (evaluation: Evaluation): evaluation is Assessed =>
  evaluation.verdict === 'holds' || evaluation.verdict === 'broken';

/** Whether every relation holds that does not need the cell which the move leaves open; one that says nothing does not count. */
const holdsMoved = (relations: readonly Assessed[], movedOf: ReadonlyMap<Fact, Fact | null>): boolean => {
  let telling = 0;
  for (const { left, right } of relations) {
    const [ofLeft, ofRight] = [left, right].map(({ facts }) => facts.map((fact) => movedOf.get(fact) ?? null));
    if (!ofLeft || !ofRight) return false;
    const [known, alsoKnown] = [ofLeft, ofRight].map((facts) => facts.filter((fact) => fact !== null));
    if (!known || !alsoKnown || known.length + alsoKnown.length < ofLeft.length + ofRight.length) continue;
    const sums = sumsOf(known, alsoKnown);
    if (sums.order !== 0) return false;
    if (sums.left !== 0) telling += 1;
  }
  return telling > 0;
};

/**
 * Whether all figures of a table stand one cell too far to one side: read as they would stand there, its relations hold.
 * Section four is printed in one line, so that a cell too many moves whatever follows.
 * @param figures of the table, in the form's order
 */
export const isMovedAsAWhole = (evaluations: readonly Evaluation[], figures: readonly Fact[]): boolean => {
  const relations = evaluations.filter(isAssessed);
  if (relations.filter(({ verdict }) => verdict === 'broken').length < 2) return false;
  return [1, -1].some((by) =>
    holdsMoved(relations, new Map(figures.map((fact, index) => [fact, figures[index + by] ?? null]))),
  );
};
