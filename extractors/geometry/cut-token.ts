import { advancesOf, isWide } from './advance.ts';
import { type PrintedToken, sizeOf } from './printed.ts';

/** The part of a left-to-right token between two characters, without outer blanks; null where that leaves nothing. */
const partOf = (
  token: PrintedToken,
  characters: readonly string[],
  starts: readonly number[],
  from: number,
  to: number,
): PrintedToken | null => {
  let first = from;
  let end = to;
  while (first < end && characters[first]?.trim() === '') first += 1;
  while (end > first && characters[end - 1]?.trim() === '') end -= 1;
  if (first === end) return null;
  const [x0, y0, , y1] = token.box;
  return {
    text: characters.slice(first, end).join(''),
    box: [x0 + (starts[first] ?? 0), y0, x0 + (starts[end] ?? 0), y1],
    direction: token.direction,
  };
};

/** Cuts a left-to-right token before the given characters. */
const cutBefore = (token: PrintedToken, cuts: readonly number[]): readonly PrintedToken[] => {
  const characters = [...token.text];
  const starts = advancesOf(characters, token.box[2] - token.box[0], sizeOf(token));
  const ends = [...cuts, characters.length];
  return ends.flatMap((end, index) => {
    const part = partOf(token, characters, starts, index === 0 ? 0 : (ends[index - 1] ?? 0), end);
    return part ? [part] : [];
  });
};

/** Two or more blanks inside a token stand between two things; outer blanks belong to nothing. */
export const cutAtWideBlanks = (token: PrintedToken): readonly PrintedToken[] => {
  if (token.direction !== 'right' || !/^\s|\s$|\s\s/.test(token.text)) return [token];
  const characters = [...token.text];
  const cuts = characters.flatMap((character, index) =>
    character.trim() !== '' && /^\s\s$/.test(characters.slice(Math.max(index - 2, 0), index).join('')) ? [index] : [],
  );
  return cutBefore(token, cuts);
};

/** How far from a rule, in em, a cut may lie: a blank is wide, characters side by side are not. */
const tolerance = (before: string, after: string): number => {
  if (before === ' ' || after === ' ') return 1;
  if (isWide(before) && isWide(after)) return 0.2;
  return isWide(before) === isWide(after) ? 0 : 0.5;
};

/**
 * Cuts a token at the vertical rules that run through it, between characters only: never inside a number or a word,
 * which is rather a text too wide for its cell than two that touch.
 */
export const cutAtRules = (token: PrintedToken, rules: readonly number[]): readonly PrintedToken[] => {
  const size = sizeOf(token);
  const crossed = rules.filter((x) => x > token.box[0] + 0.25 * size && x < token.box[2] - 0.25 * size);
  if (crossed.length === 0 || token.direction !== 'right') return [token];
  const characters = [...token.text];
  const starts = advancesOf(characters, token.box[2] - token.box[0], size);
  const cuts = new Set<number>();
  for (const x of crossed) {
    let best = { cut: 0, distance: Number.POSITIVE_INFINITY };
    for (let cut = 1; cut < characters.length; cut += 1) {
      const distance = Math.abs(token.box[0] + (starts[cut] ?? 0) - x) / size;
      const allowed = tolerance(characters[cut - 1] ?? '', characters[cut] ?? '');
      if (distance <= allowed && distance < best.distance) best = { cut, distance };
    }
    if (best.cut > 0) cuts.add(best.cut);
  }
  return cutBefore(
    token,
    [...cuts].toSorted((a, b) => a - b),
  );
};
