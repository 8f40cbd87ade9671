import type { Band } from '#extractors/pages';
import type { Box, Fact, PagePlace } from '#model';
import type { PageBand } from './bands.ts';
import type { PageMark } from './mark.ts';

/** How the text of a table runs on its page, where it does not run to the right. */
export type Turn = 'none' | 'down' | 'up';

/** The headings of a table that goes on from an earlier page, for a page that does not print them again. */
export interface Headings extends PageBand {
  /** Where the first figures stand on the later page, in points from its top. */
  readonly firstRow: number;
}

/** Part of a page that a finding shows, and what is marked on it. */
export interface View {
  readonly page: number;
  readonly band: Band;
  readonly turn: Turn;
  readonly headings: Headings | null;
  readonly marks: readonly PageMark[];
}

/** What a finding shows, and the bands of pages that pictures are needed of: whole tables, so that findings share them. */
export interface Views {
  readonly views: readonly View[];
  readonly needed: readonly PageBand[];
}

/** Points above the first figures of a table: its headings stand there. */
const ABOVE = 96;
const BELOW = 12;
/** Points around marked cells: a row or two for the eye to find its way. */
const AROUND = 44;
const WHOLE_PAGE: Band = { top: 0, bottom: Number.MAX_SAFE_INTEGER };

type Placed = Fact & { readonly at: PagePlace };

const isPlaced = (fact: Fact): fact is Placed => fact.at !== null && 'page' in fact.at;

const topOf = (boxes: readonly Box[]): number => Math.min(...boxes.map(([, y0]) => y0));
const bottomOf = (boxes: readonly Box[]): number => Math.max(...boxes.map(([, , , y1]) => y1));

const bandOf = (boxes: readonly Box[], above: number, below: number): Band => ({
  top: Math.max(0, topOf(boxes) - above),
  bottom: bottomOf(boxes) + below,
});

const boxesOf = (facts: readonly Placed[]): readonly Box[] => facts.map(({ at }) => at.box);

const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

const turnOf = (facts: readonly Placed[]): Turn => {
  for (const { row } of facts) {
    const boxes = boxesOf(facts.filter((fact) => fact.row === row));
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (!first || !last || boxes.length < 3) continue;
    if (spread(boxes.map(([x0]) => x0)) >= spread(boxes.map(([, y0]) => y0))) return 'none';
    return last[1] > first[1] ? 'down' : 'up';
  }
  return 'none';
};

/** The marked rows with whole rows around them. */
const nearBand = (marks: readonly PageMark[], own: readonly Placed[]): Band => {
  const marked = marks.map(({ at }) => at.box);
  const { top, bottom } = bandOf(marked, AROUND, AROUND);
  const rows = boxesOf(own).filter(([, y0, , y1]) => y0 >= top && y1 <= bottom);
  return bandOf([...marked, ...rows], 1, 1);
};

interface PrintedTable {
  /** Its figures on this page. */
  readonly own: readonly Placed[];
  readonly whole: Band;
  readonly headings: Headings | null;
}

/** The headings and the marked rows of one table on one page: two views where much lies between them. */
const cutViews = (
  page: number,
  { own, whole, headings }: PrintedTable,
  marks: readonly PageMark[],
): readonly View[] => {
  const near = nearBand(marks, own);
  const firstRow = topOf(boxesOf(own));
  const view = { page, turn: 'none', headings } as const;
  if (near.top < firstRow + AROUND) return [{ ...view, band: { top: whole.top, bottom: near.bottom }, marks }];
  return [
    { ...view, band: { top: whole.top, bottom: firstRow }, marks: [] },
    { ...view, headings: null, band: near, marks },
  ];
};

const viewsOfPage = (page: number, marks: readonly PageMark[], facts: readonly Placed[]): Views => {
  const tables = new Set(marks.flatMap(({ fact }) => fact?.table ?? []));
  const printed = facts.filter(({ table }) => tables.has(table));
  const own = printed.filter(({ at }) => at.page === page);
  const boxes = marks.map(({ at }) => at.box);
  const turn = turnOf(own);
  if (own.length === 0 || turn !== 'none') {
    const band = own.length === 0 ? bandOf(boxes, AROUND, AROUND) : WHOLE_PAGE;
    return { views: [{ page, band, turn, headings: null, marks }], needed: [{ page, ...band }] };
  }
  const whole = bandOf([...boxes, ...boxesOf(own)], ABOVE, BELOW);
  const firstPage = Math.min(...printed.map(({ at }) => at.page));
  const start = topOf(boxesOf(printed.filter(({ at }) => at.page === firstPage)));
  const headings =
    firstPage === page
      ? null
      : { page: firstPage, top: Math.max(0, start - ABOVE), bottom: start, firstRow: topOf(boxesOf(own)) };
  return {
    views: cutViews(page, { own, whole, headings }, marks),
    needed: [{ page, ...whole }, ...(headings ? [headings] : [])],
  };
};

/** The parts of the pages that show the marks, in the order of the pages. */
export const viewsOf = (marks: readonly PageMark[], facts: readonly Fact[]): Views => {
  const placed = facts.filter(isPlaced);
  const pages = [...new Set(marks.map(({ at }) => at.page))].sort((a, b) => a - b);
  const all = pages.map((page) => {
    const own = marks.filter(({ at }) => at.page === page);
    return viewsOfPage(page, own, placed);
  });
  return { views: all.flatMap(({ views }) => views), needed: all.flatMap(({ needed }) => needed) };
};
