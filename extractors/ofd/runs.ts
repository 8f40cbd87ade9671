import { isWide } from '../geometry/advance.ts';
import type { Point } from '../geometry/subpath.ts';
import { emsOf, type Glyph } from './glyphs.ts';

/** A character that shows, and the blanks before it. */
export interface Inked extends Glyph {
  readonly blanks: string;
}

/** Characters that follow one another in one direction. */
export interface Run {
  readonly inked: readonly Inked[];
  /** The unit vector from character to character; null for a single one. */
  readonly along: Point | null;
}

/** Two characters this far apart, in em, are two things: one text may hold a whole row of a table. */
const apart = 1.05;
/** Closer ones still are, unless all the text is spaced out so. */
const spaced = 0.3;
/** Characters of one line waver by less than this, in em. */
const waver = 0.5;

interface Open {
  readonly inked: Inked[];
  along: Point | null;
}

const stepOf = (before: Glyph, after: Glyph): Point => [after.at[0] - before.at[0], after.at[1] - before.at[1]];

const axisOf = ([dx, dy]: Point): Point | null => {
  if (dx === 0 && dy === 0) return null;
  return Math.abs(dy) > Math.abs(dx) ? [0, Math.sign(dy)] : [Math.sign(dx), 0];
};

/** From the end of one character to the start of the next along the run, in em; negative where it runs back. */
const gapOf = (before: Glyph, after: Glyph, along: Point, em: Point): number => {
  const step = stepOf(before, after);
  const forward = step[0] * along[0] + step[1] * along[1];
  const own = along[0] > 0 ? em[0] * emsOf(before.character) : em[1];
  return forward < 0 ? Number.NEGATIVE_INFINITY : (forward - own) / em[1];
};

const goesOn = (run: Open, next: Glyph, em: Point): boolean => {
  const last = run.inked.at(-1);
  if (!last) return false;
  const step = stepOf(last, next);
  const along = run.along ?? axisOf(step) ?? [1, 0];
  const gap = gapOf(last, next, along, em);
  const aside = Math.abs(along[1] === 0 ? step[1] : step[0]);
  return gap !== Number.NEGATIVE_INFINITY && gap <= apart && aside <= waver * em[1];
};

/** Cuts a run at the gaps that are wider than those between its other characters. */
const cutUneven = ({ inked, along }: Run, em: Point): readonly Run[] => {
  if (along === null || along[0] <= 0) return [{ inked, along }];
  const gaps = inked.map((glyph, index) => gapOf(inked[index - 1] ?? glyph, glyph, along, em));
  const isBesideWide = inked.map(
    ({ character }, index) => isWide(character) || isWide(inked[index - 1]?.character ?? ''),
  );
  const narrow = gaps.filter((_, index) => index > 0 && !isBesideWide[index]).toSorted((a, b) => a - b);
  const usual = Math.max(narrow[Math.floor((narrow.length - 1) / 2)] ?? 0, 0);
  const starts = inked.flatMap((_, index) => {
    const gap = gaps[index] ?? 0;
    return index === 0 || gap > spaced + (isBesideWide[index] ? 0 : usual) ? [index] : [];
  });
  return starts.map((start, index) => ({ inked: inked.slice(start, starts[index + 1]), along }));
};

/**
 * Cuts the characters of a text where it jumps, turns, or has two blanks side by side.
 * @param em width and height of an em
 */
export const runsOf = (glyphs: readonly Glyph[], em: Point): readonly Run[] => {
  const runs: Open[] = [];
  let blanks = '';
  for (const glyph of glyphs) {
    if (glyph.character.trim() === '') {
      blanks += glyph.character;
      continue;
    }
    const run = runs.at(-1);
    const last = run?.inked.at(-1);
    if (run && last && blanks.length < 2 && goesOn(run, glyph, em)) {
      run.along ??= axisOf(stepOf(last, glyph));
      run.inked.push({ ...glyph, blanks });
    } else runs.push({ inked: [{ ...glyph, blanks: '' }], along: null });
    blanks = '';
  }
  return runs.flatMap((run) => cutUneven(run, em));
};
