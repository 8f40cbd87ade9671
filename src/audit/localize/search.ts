import { eliminate, mendsAlone } from './eliminate.ts';
import { type Change, isPossible, type Linear, type System } from './system.ts';

/** Nodes of the search tree, about 5 µs each; three wrong figures among 175 need a few dozen, six some thousands. */
const BUDGET = 10_000;
/** More ways than this tell nobody where to look. */
const MOST_SETS = 100;

interface Step {
  readonly figure: number;
  /** The relation that gives the figure's change once those of later steps are known. */
  readonly pivot: Linear;
}

/** How many relations share no figure that may be wrong: each needs one of its own. */
const apart = (violated: readonly Linear[], excluded: Uint8Array): number => {
  const taken = new Uint8Array(excluded.length);
  let count = 0;
  for (const { figures } of violated) {
    if (figures.some((figure) => taken[figure] === 1 && excluded[figure] === 0)) continue;
    count += 1;
    for (const figure of figures) taken[figure] = 1;
  }
  return count;
};

/** Rows come first among a table's relations and columns last: each order finds its own kind. */
const isOutOfReach = (violated: readonly Linear[], excluded: Uint8Array, left: number): boolean =>
  apart(violated, excluded) > left || apart(violated.toReversed(), excluded) > left;

/** The changes that the steps come to, the last first; null where no figure could be printed so. */
const solved = (system: System, steps: readonly Step[]): readonly Change[] | null => {
  const differences = new Map<number, bigint>();
  for (const { figure, pivot } of steps.toReversed()) {
    let rest = pivot.residual;
    for (const [other, difference] of differences) rest += BigInt(pivot.coefficients[other] ?? 0) * difference;
    const factor = BigInt(pivot.coefficients[figure] ?? 1);
    if (rest === 0n || rest % factor !== 0n) return null;
    differences.set(figure, -rest / factor);
  }
  const changes = Array.from(differences, ([figure, difference]) => ({
    figure,
    value: (system.figures[figure]?.value ?? 0n) + difference,
  })).sort((a, b) => a.figure - b.figure);
  return changes.every((change) => isPossible(system, change)) ? changes : null;
};

/** Every set of exactly this size that mends all relations with one possible value for each figure; null on too many. */
const setsOf = (system: System, size: number, spend: () => boolean): readonly (readonly Change[])[] | null => {
  const excluded = new Uint8Array(system.figures.length);
  const sets: (readonly Change[])[] = [];
  const steps: Step[] = [];

  /** False when the search must stop. */
  const visit = (relations: readonly Linear[], left: number): boolean => {
    if (!spend()) return false;
    const violated = relations.filter(({ residual }) => residual !== 0n);
    if (violated.length === 0 || isOutOfReach(violated, excluded, left)) return true;
    const ways = violated.map((pivot) => ({
      pivot,
      figures: pivot.figures.filter((figure) => excluded[figure] === 0),
    }));
    const { pivot, figures } = ways.reduce((best, way) => (way.figures.length < best.figures.length ? way : best));
    const tried: number[] = [];
    let goesOn = true;
    for (const figure of figures) {
      steps.push({ figure, pivot });
      if (left > 1) goesOn = visit(eliminate(relations, pivot, figure), left - 1);
      else if (mendsAlone(relations, pivot, figure)) {
        const changes = solved(system, steps);
        if (changes) sets.push(changes);
        goesOn = sets.length <= MOST_SETS;
      }
      steps.pop();
      if (!goesOn) break;
      // Sets with this figure are all found: the others are looked for without it.
      excluded[figure] = 1;
      tried.push(figure);
    }
    for (const figure of tried) excluded[figure] = 0;
    return goesOn;
  };

  return visit(system.relations, size) ? sets : null;
};

/**
 * Every smallest set of figures whose change mends all relations, by iterative deepening: each violated relation,
 * printed or implied, has a wrong figure among its own, and a figure once chosen is eliminated.
 * Empty where no set up to that size mends, or the search had to be given up.
 */
export const smallestSets = (system: System, sizes: { readonly from: number; readonly to: number }) => {
  let nodes = 0;
  const spend = (): boolean => {
    nodes += 1;
    return nodes <= BUDGET;
  };
  for (let size = sizes.from; size <= sizes.to; size += 1) {
    const sets = setsOf(system, size, spend);
    if (sets === null) return [];
    if (sets.length > 0) return sets;
  }
  return [];
};
