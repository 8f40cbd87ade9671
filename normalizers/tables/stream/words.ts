import type { Box, Grid, Token } from '#model';
import { looksLikeFigure } from '#normalizers/numbers/figure';
import { isBlank, isUnit } from '../kind.ts';
import type { Piece } from '../piece.ts';

/** A word of the stream: the text of a cell where the format names the cells, else what was drawn in one go. */
export interface StreamWord {
  readonly text: string;
  readonly kind: 'figure' | 'label';
  /** Where it stands among the words of its grid; null for the text of a cell. */
  readonly box: Box | null;
  /** The row of the cell, or null for what was drawn. */
  readonly row: number | null;
  readonly grid: Grid;
}

const kindOf = (text: string): StreamWord['kind'] => (looksLikeFigure(text) ? 'figure' : 'label');

const wordsOfCells = (grid: Grid): readonly StreamWord[] =>
  grid.cells
    // The form of 2014 prints units between labels and figures.
    .filter(({ text }) => !isBlank(text) && !isUnit(text))
    .map(({ text, row }) => ({ text, kind: kindOf(text), box: null, row, grid }));

/** Drawn on one line with no gap: the digits of a number, or the number of a label in a font of its own. */
const goesOn = (before: Token, { box }: Token): boolean => {
  const [, top, right, bottom] = before.box;
  const height = bottom - top;
  return Math.abs(box[1] + box[3] - top - bottom) < height * 0.6 && Math.abs(box[0] - right) < height * 0.25;
};

const joined = (a: Token, b: Token): Token => ({
  text: a.text + b.text,
  box: [a.box[0], Math.min(a.box[1], b.box[1]), b.box[2], Math.max(a.box[3], b.box[3])],
});

const wordsDrawn = (grid: Grid, tokens: readonly Token[]): readonly StreamWord[] => {
  const words: Token[] = [];
  for (const token of tokens) {
    const before = words.at(-1);
    if (before && goesOn(before, token)) words[words.length - 1] = joined(before, token);
    else words.push(token);
  }
  return words
    .filter(({ text }) => !isBlank(text))
    .map(({ text, box }) => ({ text: text.trim(), kind: kindOf(text), box, row: null, grid }));
};

/** What the pieces of a table print, as a run of words and numbers. */
export const streamWords = (pieces: readonly Piece[]): readonly StreamWord[] =>
  pieces.flatMap(({ grid }) => (grid.words ? wordsDrawn(grid, grid.words) : wordsOfCells(grid)));
