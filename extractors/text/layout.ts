import type { Box, Cell, Grid, LinePlace, Token } from '#model';
import { alignTokens } from '../geometry/aligned.ts';
import type { AlignedCell, AlignedGrid } from '../geometry/aligned-block.ts';
import { type Metric, widthOf } from './metric.ts';
import { type Piece, piecesOfLines } from './pieces.ts';
import { placeIn, type TextLine } from './text-line.ts';

/** A piece of a line as geometry sees it: x in display columns, y in lines. */
interface TextToken extends Token {
  readonly at: LinePlace;
}

/** The lines of one page: those of tables as grids, the others as they were. */
export type LaidOut = { readonly kind: 'line'; readonly line: TextLine } | Omit<Grid, 'continues'>;

export const layOut = (lines: readonly TextLine[], metric: Metric): readonly LaidOut[] => {
  const pieces = piecesOfLines(lines);
  const tokens = lines.flatMap((line, row) => tokensOf(line, pieces[row] ?? [], row, metric));
  return alignTokens(tokens, 0).flatMap((block): readonly LaidOut[] => {
    const line = lines[block.box[1]];
    if (!line) return [];
    return block.kind === 'line' ? [{ kind: 'line', line }] : [gridOf(block, line, lines, metric)];
  });
};

const tokensOf = (line: TextLine, pieces: readonly Piece[], row: number, metric: Metric): readonly TextToken[] => {
  let x = 0;
  let done = 0;
  return pieces.map(({ text, from, to }) => {
    const x0 = x + widthOf(line.text.slice(done, from), metric);
    x = x0 + widthOf(text, metric);
    done = to;
    return { text, box: [x0, row, x, row + 1], at: placeIn(line, from, to) };
  });
};

const gridOf = (
  { rows, columns, cells }: AlignedGrid<TextToken>,
  first: TextLine,
  lines: readonly TextLine[],
  metric: Metric,
): Omit<Grid, 'continues'> => ({
  kind: 'grid',
  rows,
  columns,
  cells: cells.map((cell): Cell => {
    const { row, column, rowSpan, colSpan, text } = cell;
    return { row, column, rowSpan, colSpan, text, at: placeOf(cell, lines, metric) ?? placeIn(first) };
  }),
  evidence: 'aligned',
  at: placeIn(first),
});

/** A broken label is found at its first line; an empty cell where its column would be printed. */
const placeOf = (cell: AlignedCell<TextToken>, lines: readonly TextLine[], metric: Metric): LinePlace | null => {
  const [first] = cell.tokens;
  return first ? first.at : emptyPlace(cell.box, lines, metric);
};

const emptyPlace = ([x0, y0]: Box, lines: readonly TextLine[], metric: Metric): LinePlace | null => {
  const line = lines[y0];
  if (!line) return null;
  let at = 0;
  for (let x = 0; at < line.text.length && x < x0; at += 1) x += widthOf(line.text.charAt(at), metric);
  return { line: line.line, from: line.offset + at, to: line.offset + at };
};
