import { once } from '#normalizers/once';
import type { Assignment } from './assignment.ts';
import type { Axis } from './axis.ts';
import { enclosed } from './enclosure.ts';
import { groupLikeness, namedLeaves, ownLikenesses, type PrintedHeading } from './heading.ts';

export interface Alignment {
  /** One for each printed heading, in order. */
  readonly assignments: readonly Assignment[];
  /** Sum of the likenesses of what is assigned. */
  readonly total: number;
}

/** A label at least this alike is the form's label; below, its place must speak for it too. */
const KNOWN = 0.6;
/** A damaged label that its neighbours place must still be this alike, or blank. */
const DAMAGED = 0.4;
/** Two alignments nearer than this are one as good as the other. */
const MARGIN = 0.02;

interface Scores {
  /** `own[i][j]`: likeness of printed heading i to leaf j. */
  readonly own: readonly (readonly number[])[];
  /** The same with the agreement of the groups above. */
  readonly full: readonly (readonly number[])[];
}

const scoresOf = (printed: readonly PrintedHeading[], axis: Axis): Scores => {
  const own = printed.map((heading) => ownLikenesses(heading, axis));
  const full = own.map((row, i) => {
    const heading = printed[i];
    return row.map((score, j) => (score < KNOWN || !heading ? 0 : score + groupLikeness(heading, axis, j)));
  });
  return { own, full };
};

/** Where each heading names one leaf to the letter and all keep the form's order, nothing is left to weigh. */
const toTheLetter = (printed: readonly PrintedHeading[], axis: Axis): Alignment | null => {
  const assignments: Assignment[] = [];
  let before = -1;
  for (const heading of printed) {
    const [leaf, ...others] = namedLeaves(heading, axis);
    if (leaf === undefined || others.length > 0 || leaf <= before) return null;
    assignments.push({ by: 'label', leaf, likeness: 1 });
    before = leaf;
  }
  return { assignments, total: assignments.length };
};

const at = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? 0;

/** `best[i][j]`: the most that the first i headings and the first j leaves can score, order kept. */
const bestPrefixes = (full: Scores['full'], rows: number, columns: number): number[][] => {
  const best = Array.from({ length: rows + 1 }, () => Array<number>(columns + 1).fill(0));
  for (let i = 1; i <= rows; i += 1) {
    const line = best[i] ?? [];
    for (let j = 1; j <= columns; j += 1) {
      line[j] = Math.max(at(best, i - 1, j), line[j - 1] ?? 0, at(best, i - 1, j - 1) + at(full, i - 1, j - 1));
    }
  }
  return best;
};

const reversed = (full: Scores['full']): number[][] => full.map((row) => [...row].reverse()).reverse();

/** For each heading, the leaves it takes in any of the best alignments that keep the form's order. */
const orderedChoices = (full: Scores['full'], rows: number, columns: number): readonly (readonly number[])[] => {
  const before = bestPrefixes(full, rows, columns);
  const after = bestPrefixes(reversed(full), rows, columns);
  const most = at(before, rows, columns);
  return full.map((row, i) =>
    row.flatMap((score, j) => {
      const through = at(before, i, j) + score + at(after, rows - i - 1, columns - j - 1);
      return score > 0 && through >= most - MARGIN ? [j] : [];
    }),
  );
};

/** For each heading, the leaves most like it whatever the order. */
const freeChoices = (full: Scores['full']): readonly (readonly number[])[] =>
  full.map((row, i) => {
    const most = Math.max(...row);
    const mine = row.flatMap((score, j) => (score > 0 && score >= most - MARGIN ? [j] : []));
    // A leaf that another heading claims as well is nobody's.
    const isMine = (j: number): boolean => full.every((other, k) => k === i || at([other], 0, j) < most - MARGIN);
    return mine.filter(isMine);
  });

const total = (choices: readonly (readonly number[])[], own: Scores['own']): number =>
  choices.reduce(
    (sum, [leaf, ...more], i) => (leaf === undefined || more.length > 0 ? sum : sum + at(own, i, leaf)),
    0,
  );

const assigned = (choices: readonly (readonly number[])[], own: Scores['own']): Assignment[] =>
  choices.map(([leaf, ...more], i): Assignment => {
    if (leaf === undefined) return { by: 'unknown' };
    return more.length > 0 ? { by: 'ambiguous' } : { by: 'label', leaf, likeness: at(own, i, leaf) };
  });

const isKnown = (assignment: Assignment | undefined): assignment is Extract<Assignment, { leaf: number }> =>
  assignment !== undefined && 'leaf' in assignment;

// 数据1 … 数据6, Column1 …: what a conversion calls a column whose name it lost.
const NAMELESS = /^(?:数据|列|栏|字段|column|col|data|field|f)?\d*$/iu;

const isNameless = ({ path }: PrintedHeading): boolean => NAMELESS.test((path.at(-1) ?? '').trim());

/**
 * Gives a run of unrecognised headings the leaves between its neighbours' leaves, where there are just as many
 * and no label speaks against it.
 */
const placedByNeighbours = (
  assignments: readonly Assignment[],
  printed: readonly PrintedHeading[],
  { own }: Scores,
  leafCount: number,
): Assignment[] => {
  const placed = [...assignments];
  for (let start = 0; start < placed.length; start += 1) {
    if (isKnown(placed[start])) continue;
    let end = start;
    while (end < placed.length && !isKnown(placed[end])) end += 1;
    const left = placed[start - 1];
    const right = placed[end];
    const first = isKnown(left) ? left.leaf + 1 : 0;
    const last = isKnown(right) ? right.leaf : leafCount;
    const fits = printed
      .slice(start, end)
      .every(
        (heading, k) => heading.isDoubtful === true || isNameless(heading) || at(own, start + k, first + k) >= DAMAGED,
      );
    if (last - first === end - start && fits && end - start < placed.length) {
      for (let i = start; i < end; i += 1) {
        const leaf = first + i - start;
        placed[i] = { by: 'position', leaf, likeness: at(own, i, leaf) };
      }
    }
    start = end;
  }
  return placed;
};

const alignmentsOf = once((_: Axis) => new Map<string, Alignment>());
/** The bound keeps an archive of odd headings from filling the memory. */
const LIMIT = 1000;

/** All that an alignment depends on beside the axis. */
const keyOf = (printed: readonly PrintedHeading[]): string =>
  JSON.stringify(printed.map(({ path, isDoubtful, isRecognised }) => [isDoubtful, isRecognised, ...path]));

/**
 * Aligns printed headings to the leaves of an axis. The form's order decides between equal labels; where labels that
 * can be told apart stand in another order, the labels decide. What fits two places is ambiguous, never guessed.
 * The same headings return in report after report, and are aligned once.
 */
export const align = (printed: readonly PrintedHeading[], axis: Axis): Alignment => {
  const known = alignmentsOf(axis);
  const key = keyOf(printed);
  const before = known.get(key);
  if (before) return before;
  if (known.size >= LIMIT) known.clear();
  const alignment = toTheLetter(printed, axis) ?? weighed(printed, axis);
  known.set(key, alignment);
  return alignment;
};

const weighed = (printed: readonly PrintedHeading[], axis: Axis): Alignment => {
  const { leaves } = axis;
  const scores = scoresOf(printed, axis);
  const ordered = orderedChoices(scores.full, printed.length, leaves.length);
  const free = freeChoices(scores.full);
  const keepsOrder = total(ordered, scores.own) >= total(free, scores.own) - MARGIN;
  const choices = keepsOrder ? ordered : free;
  const labelled = assigned(choices, scores.own);
  return {
    assignments: keepsOrder
      ? enclosed(placedByNeighbours(labelled, printed, scores, leaves.length), printed, leaves.length)
      : labelled,
    total: total(choices, scores.own),
  };
};
