import type { Line } from './lines.ts';

/** Where the running text of a document starts and ends across the page, and its usual font size; points. */
export interface TextFrame {
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** The size most characters have. */
export const bodySize = (lines: readonly Line[]): number => {
  const weights = new Map<number, number>();
  for (const line of lines) weights.set(line.size, (weights.get(line.size) ?? 0) + line.text.length);
  let best = { size: 0, weight: 0 };
  for (const [size, weight] of weights) if (weight > best.weight) best = { size, weight };
  return best.size;
};

/**
 * The margins of the running text on pages of one width. Lines of body size only: a title or a note keeps its own.
 * One line of twenty may stand further out. Where no two lines end together in the right half (a report of short
 * paragraphs), nothing shows the right margin, and it is taken to be as wide as the left one.
 */
export const textFrame = (lines: readonly Line[], size: number, width: number): TextFrame => {
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.15 * size);
  const lefts = body.map(({ box }) => box[0]).toSorted((a, b) => a - b);
  const rights = body.map(({ box }) => box[2]).toSorted((a, b) => b - a);
  const skip = Math.floor(body.length / 20);
  const left = lefts[skip] ?? 0;
  const furthest = rights[skip] ?? width;
  const next = rights[skip + 1] ?? 0;
  const isMargin = furthest - next < size && furthest > width / 2;
  return { left, right: isMargin ? furthest : Math.max(furthest, width - left), size };
};
