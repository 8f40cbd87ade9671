import type { Box } from '#model';
import { continuesGrid } from './continues.ts';
import { goesOn, type PlacedLine } from './flow.ts';
import { groupBy } from './group-by.ts';
import type { GridPart, PageLayout, Part } from './page-layout.ts';
import { bodySize, type TextFrame, textFrame } from './text-frame.ts';

/** A part of the page, or the lines of one paragraph or title, which may run over a page's end. */
export type Piece =
  | { readonly kind: 'text'; readonly lines: PlacedLine[]; readonly layout: PageLayout }
  | { readonly kind: 'picture'; readonly box: Box; readonly layout: PageLayout }
  | { readonly kind: 'grid'; readonly grid: GridPart; readonly continues: boolean; readonly layout: PageLayout };

const linesIn = (parts: readonly Part[]) => parts.flatMap((part) => (part.kind === 'line' ? [part.line] : []));

/** The frame of the running text on each page: pages of one size and side share it, as a last page may hold a single line. */
const framesOf = (layouts: readonly PageLayout[]): ReadonlyMap<PageLayout, TextFrame> => {
  const size = bodySize(layouts.flatMap(({ parts }) => linesIn(parts)));
  const frames = new Map<PageLayout, TextFrame>();
  for (const alike of groupBy(layouts, ({ width, side }) => `${Math.round(width)} ${side}`).values()) {
    const frame = textFrame(
      alike.flatMap(({ parts }) => linesIn(parts)),
      size,
      alike[0]?.width ?? 0,
    );
    for (const layout of alike) frames.set(layout, frame);
  }
  return frames;
};

/** Lines joined to paragraphs and titles, and grids that go on marked, in reading order over all pages. */
export const piecesOf = (layouts: readonly PageLayout[]): readonly Piece[] => {
  const frames = framesOf(layouts);
  const pieces: Piece[] = [];
  let before: { readonly part: Part; readonly layout: PageLayout } | undefined;
  for (const layout of layouts) {
    const frame = frames.get(layout) ?? { left: 0, right: layout.width, size: 0 };
    for (const part of layout.parts) {
      const last = pieces.at(-1);
      if (part.kind === 'line') {
        const placed: PlacedLine = { line: part.line, page: layout.page, frame };
        const end = last?.kind === 'text' ? last.lines.at(-1) : undefined;
        if (last?.kind === 'text' && end && goesOn(end, placed)) last.lines.push(placed);
        else pieces.push({ kind: 'text', lines: [placed], layout });
      } else if (part.kind === 'grid') {
        const continues = before ? continuesGrid(part, before.part, { own: layout, before: before.layout }) : false;
        pieces.push({ kind: 'grid', grid: part, continues, layout });
      } else pieces.push({ kind: 'picture', box: part.box, layout });
      before = { part, layout };
    }
  }
  return pieces;
};
