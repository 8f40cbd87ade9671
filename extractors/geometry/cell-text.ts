import { isWide } from './advance.ts';
import { type Line, linesOf } from './lines.ts';
import type { PrintedToken } from './printed.ts';
import { mainDirection, turnTokens } from './turn.ts';

/** Several columns of upright characters that stand one by one: writing from top to bottom, from right to left. */
const isVertical = (lines: readonly Line[]): boolean =>
  lines.length > 2 &&
  (lines[0]?.tokens.length ?? 0) > 1 &&
  lines.every(({ tokens }) => tokens.every(({ text }) => [...text].length === 1 && isWide(text)));

/** The text of one cell, its lines as printed; text drawn at a right angle or downwards is read in its own direction. */
export const cellText = (tokens: readonly PrintedToken[]): string => {
  if (tokens.length === 0) return '';
  const lines = linesOf(turnTokens(tokens, mainDirection(tokens)));
  const read = isVertical(lines) ? linesOf(turnTokens(tokens, 'down')) : lines;
  return read.map(({ text }) => text).join('\n');
};
