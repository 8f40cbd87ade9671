import type { Token } from '#model';
import type { AlignedBlock, AlignedLine } from './aligned-block.ts';
import { isPageMark } from './aligned-figure.ts';
import { gridOf } from './aligned-grid.ts';
import { boxOf, type Line, printedLines } from './aligned-line.ts';
import { findRegions } from './aligned-region.ts';

/** Columns of figures stand at least one character apart; the words of one cell stand closer. */
const CELL_GAP = 0.75;

/**
 * Finds the tables that only blanks align, in the tokens of one page or one text.
 * @param tokens in any order; boxes in one unit, y downwards: points, or display columns and line numbers
 * @param cellGap tokens nearer than this, in widths of a full-width character, are one cell; 0 where each token is one
 * @returns grids and the remaining lines from top to bottom, without page marks
 */
export const alignTokens = <T extends Token>(tokens: readonly T[], cellGap = CELL_GAP): readonly AlignedBlock<T>[] => {
  const printed = printedLines(tokens, cellGap);
  const lines = printed.lines.filter(({ segments }) => !isPageMark(segments.map(({ text }) => text).join(' ')));
  const regions = findRegions(lines, printed.em);
  const blocks: readonly AlignedBlock[] = [
    ...regions.flatMap((region, index) => [
      ...lines.slice(regions[index - 1]?.to ?? 0, region.from).map(lineOf),
      gridOf(lines, region, printed.em),
    ]),
    ...lines.slice(regions.at(-1)?.to ?? 0).map(lineOf),
  ];
  // Tokens are only handed on, so what comes out is of the kind that went in.
  return blocks as unknown as readonly AlignedBlock<T>[];
};

const lineOf = ({ segments }: Line): AlignedLine => {
  const tokens = segments.flatMap((segment) => segment.tokens);
  return { kind: 'line', text: segments.map(({ text }) => text).join(' '), tokens, box: boxOf(tokens) };
};
