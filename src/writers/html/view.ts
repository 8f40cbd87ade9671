import type { Band } from '#extractors/pages';
import type { Box, Fact, PagePlace } from '#model';
import type { PageMark } from './mark.ts';

/** Part of a page that a finding shows, and what is marked on it. */
export interface View {
  readonly page: number;
  readonly band: Band;
  readonly marks: readonly PageMark[];
}

/** What a finding shows, and the bands of pages that pictures are needed of: whole tables, so that findings share them. */
export interface Views {
  readonly views: readonly View[];
  readonly needed: readonly (Band & { readonly page: number })[];
}

/** Points above the first figures of a table: its headings stand there. */
const HEADINGS = 96;
const BELOW = 20;
/** Points around marked cells: a row or two for the eye to find its way. */
const AROUND = 44;

type Placed = Fact & { readonly at: PagePlace };

const isPlaced = (fact: Fact): fact is Placed => fact.at !== null && 'page' in fact.at;

const bandOf = (boxes: readonly Box[], above: number, below: number): Band => ({
  top: Math.max(0, Math.min(...boxes.map(([, y0]) => y0)) - above),
  bottom: Math.max(...boxes.map(([, , , y1]) => y1)) + below,
});

const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

/** A table printed across the page: its rows run up or down. */
const isTurned = (facts: readonly Placed[]): boolean =>
  facts.some(({ row }) => {
    const boxes = facts.filter((fact) => fact.row === row).map(({ at }) => at.box);
    return boxes.length > 2 && spread(boxes.map(([x0]) => x0)) < spread(boxes.map(([, y0]) => y0));
  });

const isFirstRow = ({ at }: Placed, facts: readonly Placed[]): boolean =>
  at.box[1] <= Math.min(...facts.map((fact) => fact.at.box[1])) + 2;

/** The headings and the marked rows of one table on one page: two views where much lies between them. */
const cutViews = (page: number, whole: Band, own: readonly Placed[], marks: readonly PageMark[]): readonly View[] => {
  const near = bandOf(
    marks.map(({ at }) => at.box),
    AROUND,
    AROUND,
  );
  const band = { top: whole.top, bottom: Math.min(whole.bottom, near.bottom) };
  const first = own.filter((fact) => isFirstRow(fact, own)).map(({ at }) => at.box);
  const head: Band = { top: whole.top, bottom: bandOf(first, 0, 0).top };
  if (first.length === 0 || near.top < head.bottom + 2 * AROUND) return [{ page, band, marks }];
  return [
    { page, band: head, marks: [] },
    { page, band: { top: near.top, bottom: band.bottom }, marks },
  ];
};

const viewsOfPage = (page: number, marks: readonly PageMark[], facts: readonly Placed[]): Views => {
  const tables = new Set(marks.flatMap(({ fact }) => fact?.table ?? []));
  const own = facts.filter(({ table, at }) => tables.has(table) && at.page === page);
  const boxes = marks.map(({ at }) => at.box);
  if (own.length === 0) {
    const band = bandOf(boxes, AROUND, AROUND);
    return { views: [{ page, band, marks }], needed: [{ page, ...band }] };
  }
  if (isTurned(own)) {
    const band = { top: 0, bottom: Number.MAX_SAFE_INTEGER };
    return { views: [{ page, band, marks }], needed: [{ page, ...band }] };
  }
  const whole = bandOf([...boxes, ...own.map(({ at }) => at.box)], HEADINGS, BELOW);
  return { views: cutViews(page, whole, own, marks), needed: [{ page, ...whole }] };
};

/** The parts of the pages that show the marks, in the order of the pages. */
export const viewsOf = (marks: readonly PageMark[], facts: readonly Fact[]): Views => {
  const placed = facts.filter(isPlaced);
  const pages = [...new Set(marks.map(({ at }) => at.page))].sort((a, b) => a - b);
  const all = pages.map((page) =>
    viewsOfPage(
      page,
      marks.filter(({ at }) => at.page === page),
      placed,
    ),
  );
  return { views: all.flatMap(({ views }) => views), needed: all.flatMap(({ needed }) => needed) };
};
