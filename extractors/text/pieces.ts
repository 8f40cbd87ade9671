import { isFigure } from '../geometry/aligned-figure.ts';
import type { TextLine } from './text-line.ts';

/** A part of a line and its half-open range. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** No table is wider than this; a longer line is running text, whatever blanks it holds. */
const WIDEST = 2000;

/** Two blanks, a tab or one ideographic space part the pieces of a line. */
export const piecesOf = ({ text }: TextLine): readonly Piece[] =>
  matches(text, text.length > WIDEST ? /\S(?:.*\S)?/g : /\S+(?:[ \u00a0]\S+)*/g);

/**
 * The pieces of each line. Where a wide label or figure leaves a single blank before its neighbour, the blank parts
 * them if that gives the line as many figures as the line of figures above or below it has.
 */
export const piecesOfLines = (lines: readonly TextLine[]): readonly (readonly Piece[])[] => {
  const pieces = lines.map(piecesOf);
  const counts = pieces.map(trailingFigures);
  const below = neighbours(counts.toReversed()).toReversed();
  const above = neighbours(counts);
  return pieces.map((line, at) => {
    const [count, text] = [counts[at] ?? 0, lines[at]?.text ?? ''];
    const expected = [above[at], below[at]].filter((next) => next !== undefined && next > count);
    if (expected.length === 0 || text.length > WIDEST) return line;
    const words = matches(text, /\S+/g);
    const figures = trailingFigures(words);
    if (!expected.includes(figures)) return line;
    const parted = words.slice(-figures);
    const edge = parted[0]?.from ?? 0;
    return [...line.flatMap((piece) => before(piece, edge, text)), ...parted];
  });
};

const matches = (text: string, pattern: RegExp): readonly Piece[] =>
  Array.from(text.matchAll(pattern), ({ 0: piece, index }) => ({ text: piece, from: index, to: index + piece.length }));

const trailingFigures = (pieces: readonly Piece[]): number => {
  const label = pieces.findLastIndex(({ text }) => !isFigure(text));
  return pieces.length - 1 - label;
};

/** For each line, the count of the last line of two figures or more before it. */
const neighbours = (counts: readonly number[]): readonly (number | undefined)[] => {
  let last: number | undefined;
  return counts.map((count) => {
    const known = last;
    if (count > 1) last = count;
    return known;
  });
};

const before = (piece: Piece, edge: number, text: string): readonly Piece[] => {
  if (piece.from >= edge) return [];
  const kept = text.slice(piece.from, Math.min(piece.to, edge)).trimEnd();
  return [{ text: kept, from: piece.from, to: piece.from + kept.length }];
};
