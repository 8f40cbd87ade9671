import type { Box } from '#model';
import { boxAround, centreOf } from '../geometry/box.ts';
import { withIdeographs } from '../geometry/ideographs.ts';
import type { Direction, PrintedToken } from '../geometry/printed.ts';
import { type RuleIndex, standsBetween } from './rule-index.ts';

/** A character with the blanks before it, and its em box on the page, in points. */
export interface DrawnCharacter {
  readonly text: string;
  readonly box: Box;
}

/** A run of text on the page, character by character. */
export interface DrawnRun {
  readonly characters: readonly DrawnCharacter[];
  readonly direction: Direction;
}

/** A gap this wide, in em, shows on both sides of a rule in it; touching characters are a text too wide for its cell. */
const least = 0.15;

const tokenOf = (characters: readonly DrawnCharacter[], direction: Direction): PrintedToken => ({
  text: withIdeographs(
    characters
      .map(({ text }) => text)
      .join('')
      .trim(),
  ),
  box: boxAround(characters.map(({ box }) => box)),
  direction,
});

/** Whether a rule stands in the gap between two characters, across the direction they run in. */
const isParted = (before: Box, after: Box, direction: Direction, rules: RuleIndex): boolean => {
  const isLevel = direction === 'right' || direction === 'left';
  const [start, end, across] = isLevel ? ([0, 2, 1] as const) : ([1, 3, 0] as const);
  const isForward = direction === 'right' || direction === 'down';
  const [first, second] = isForward ? [before, after] : [after, before];
  const em = isLevel ? before[3] - before[1] : before[2] - before[0];
  if (second[start] - first[end] < least * em) return false;
  return standsBetween(
    isLevel ? rules.vertical : rules.horizontal,
    first[end],
    second[start],
    centreOf(before)[across],
  );
};

/** The tokens of a run: one, or several where rules of the page stand between its characters. */
export const tokensOf = ({ characters, direction }: DrawnRun, rules: RuleIndex): readonly PrintedToken[] => {
  const starts = characters.flatMap(({ box }, index) => {
    const before = characters[index - 1];
    return !before || isParted(before.box, box, direction, rules) ? [index] : [];
  });
  return starts.map((start, index) => tokenOf(characters.slice(start, starts[index + 1]), direction));
};
