import type { Block, Box, Place, Signal } from '#model';
import { boxAround, roundBox } from './box.ts';
import { flowText, isTitle } from './flow.ts';
import { layOut } from './lay-out.ts';
import type { PageLayout } from './page-layout.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { PrintedPage } from './printed.ts';
import { placeBack } from './turn.ts';

const placeOf = (box: Box, { displayed, direction }: PageLayout): Place => ({
  page: displayed.page,
  box: roundBox(placeBack(box, displayed, direction)),
});

/** Title sizes from the largest down: the level of a title is the place of its size. */
const titleSizes = (pieces: readonly Piece[]): readonly number[] => {
  const sizes = pieces.flatMap((piece) =>
    piece.kind === 'text' ? piece.lines.filter(isTitle).map(({ line }) => Math.round(line.size)) : [],
  );
  return [...new Set(sizes)].toSorted((a, b) => b - a);
};

const blockOf = (piece: Piece, sizes: readonly number[]): Block => {
  const { layout } = piece;
  if (piece.kind === 'picture') return { kind: 'picture', at: placeOf(piece.box, layout) };
  if (piece.kind === 'grid') {
    const { rows, columns, evidence, cells, words, box } = piece.grid;
    return {
      kind: 'grid',
      rows,
      columns,
      evidence,
      continues: piece.continues,
      cells: cells.map(({ row, column, rowSpan, colSpan, text, box: own }) => ({
        row,
        column,
        rowSpan,
        colSpan,
        text,
        at: placeOf(own, layout),
      })),
      words,
      at: placeOf(box, layout),
    };
  }
  const [first] = piece.lines;
  const text = flowText(piece.lines.map(({ line }) => line));
  // A paragraph that runs over a page's end is found where it begins.
  const own = piece.lines.filter(({ page }) => page === layout.page);
  const at = placeOf(boxAround(own.map(({ line }) => line.box)), layout);
  if (!first || !isTitle(first)) return { kind: 'paragraph', text, at };
  return { kind: 'heading', text, level: sizes.indexOf(Math.round(first.line.size)) + 1, at };
};

/** What a document of printed pages says: its blocks in reading order, and the pages that show only pictures. */
export interface PageBlocks {
  readonly blocks: readonly Block[];
  readonly signals: readonly Signal[];
}

/**
 * Paragraphs, titles, grids and pictures of printed pages, in reading order.
 * Places are on the pages as displayed, in points, to a tenth.
 */
export const pageBlocks = (pages: readonly PrintedPage[]): PageBlocks => {
  const layouts = layOut(pages);
  const pieces = piecesOf(layouts);
  const sizes = titleSizes(pieces);
  return {
    blocks: pieces.map((piece) => blockOf(piece, sizes)),
    signals: layouts
      .filter(({ parts }) => parts.length > 0 && parts.every(({ kind }) => kind === 'picture'))
      .map(({ page }) => ({ kind: 'no-text-layer', page })),
  };
};
