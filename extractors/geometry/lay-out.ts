import type { Box } from '#model';
import { alignTokens } from './aligned.ts';
import type { AlignedBlock } from './aligned-block.ts';
import { centreOf, holds } from './box.ts';
import { groupBy } from './group-by.ts';
import { halvesOf } from './halves.ts';
import { type Line, linesOf } from './lines.ts';
import type { GridPart, PageLayout, Part } from './page-layout.ts';
import { withoutFurniture, withoutPageMarks } from './page-marks.ts';
import type { PrintedPage, PrintedToken } from './printed.ts';
import { inReadingOrder } from './reading-order.ts';
import { ruledGrids } from './ruled.ts';
import { withoutStruck } from './struck.ts';
import { mainDirection, turnBoxBack, turnPage, turnTokens } from './turn.ts';

const tokensOf = (block: AlignedBlock<PrintedToken>): readonly PrintedToken[] =>
  block.kind === 'grid' ? block.cells.flatMap(({ tokens }) => tokens) : block.tokens;

/** Columns stand further apart than the words of a line: by more than an em. */
const hasColumns = ({ tokens, size }: Line): boolean =>
  tokens.some(({ box }, index) => box[0] - (tokens[index - 1]?.box[2] ?? box[0]) > size);

const tokensIn = (box: Box, tokens: readonly PrintedToken[]): readonly PrintedToken[] =>
  tokens.filter((token) => holds(box, centreOf(token.box)));

const linePart = (line: Line): Part => ({ kind: 'line', line, box: line.box });

/** The lines between two ruled grids, with the tables among them that only blanks align. */
const alignedParts = (lines: readonly Line[], tokens: readonly PrintedToken[]): readonly Part[] => {
  // Looking for columns costs more than all the rest, and running prose has none.
  if (lines.filter(hasColumns).length < 2) return lines.map(linePart);
  return alignTokens(lines.flatMap(({ tokens }) => tokens)).flatMap((block): readonly Part[] => {
    if (block.kind === 'grid' && block.columns > 1)
      return [{ ...block, evidence: 'aligned', words: tokensIn(block.box, tokens) }];
    return linesOf(tokensOf(block)).map(linePart);
  });
};

const runsAlong = ({ direction }: PrintedToken): boolean => direction === 'right';

/** Lines that run otherwise than the page's text, such as a note on the margin; each read in its own direction. */
const turnedLines = (tokens: readonly PrintedToken[]): readonly Part[] =>
  [...groupBy(tokens, ({ direction }) => direction)].flatMap(([direction, alike]) =>
    linesOf(turnTokens(alike, direction)).map((line): Part => {
      const box = turnBoxBack(line.box, direction);
      return { kind: 'line', line: { ...line, box }, box };
    }),
  );

const partsOf = (
  grids: readonly GridPart[],
  lines: readonly Line[],
  others: readonly Part[],
  tokens: readonly PrintedToken[],
): readonly Part[] => {
  const above = (line: Line): number => grids.filter(({ box }) => box[1] < line.box[1]).length;
  const between = groupBy(lines, above);
  return [...grids, ...[...between.values()].flatMap((run) => alignedParts(run, tokens)), ...others].toSorted(
    (a, b) => a.box[1] - b.box[1],
  );
};

/** Lines, grids and pictures of each page from top to bottom, without page numbers, running headers and footers. */
export const layOut = (pages: readonly PrintedPage[]): readonly PageLayout[] => {
  const upright = pages.map((displayed) => {
    const direction = mainDirection(displayed.tokens);
    // On a turned page the mark may stand upright, or turned as the text.
    const page = turnPage(withoutPageMarks(displayed), direction);
    const turned = withoutPageMarks({ ...page, tokens: withoutStruck(page.tokens, page.rules) });
    return { displayed, direction, turned };
  });
  const halves = halvesOf(upright.map(({ turned }) => turned));
  const sheets = upright.flatMap((sheet, at) =>
    (halves[at] ?? []).map(({ page, side }) => ({ ...sheet, turned: page, side })),
  );
  const read = sheets.map((sheet) => {
    const { turned } = sheet;
    const { grids, rest } = ruledGrids(turned.rules, turned.tokens);
    const lines = linesOf(rest.filter(runsAlong));
    return {
      ...sheet,
      grids,
      lines,
      across: turnedLines(rest.filter((token) => !runsAlong(token))),
    };
  });
  const text = withoutFurniture(read.map(({ turned, lines }) => ({ page: turned.page, height: turned.height, lines })));
  const layouts = read.map(({ displayed, direction, turned, side, grids, across }, index) => ({
    displayed,
    direction,
    page: turned.page,
    side,
    width: turned.width,
    height: turned.height,
    parts: partsOf(
      grids.map((grid) => ({ ...grid, kind: 'grid', evidence: 'ruled', words: tokensIn(grid.box, turned.tokens) })),
      text[index] ?? [],
      [...across, ...turned.pictures.map((box): Part => ({ kind: 'picture', box }))],
      turned.tokens,
    ),
  }));
  return inReadingOrder(layouts);
};
