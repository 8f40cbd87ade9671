import type { Band, PagePicture } from '#extractors/pages';
import type { Box } from '#model';
import type { PageBand } from './bands.ts';
import type { MarkKind, PageMark } from './mark.ts';
import { html, type Markup } from './markup.ts';
import { viewBox } from './picture.ts';
import type { Turn, View } from './view.ts';
import type { PageWords } from './words.ts';

/** A picture of the report, and the id it is defined under. */
export interface DefinedPicture {
  readonly id: string;
  readonly picture: PagePicture;
}

const LOOKS: Readonly<Record<MarkKind, 'left' | 'right' | 'suspect'>> = {
  left: 'left',
  figure: 'left',
  at: 'left',
  right: 'right',
  suspect: 'suspect',
};

/** The colour alone says nothing to some, so a suspect also has a question mark at its corner. */
const query = ([, y0, x1]: Box): Markup =>
  html`<g class="query"><circle cx="${x1}" cy="${y0}" r="5"/><text x="${x1}" y="${y0 + 2.9}" font-size="8">?</text></g>`;

const markShape = ({ kind, fact, at: { box } }: PageMark): Markup => {
  const [x0, y0, x1, y1] = box;
  const identity = fact ? html` data-fact="${fact.id}"` : null;
  return html`<rect class="mark ${LOOKS[kind]}"${identity} x="${x0}" y="${y0}" width="${x1 - x0}" height="${y1 - y0}"/>${kind === 'suspect' ? query(box) : null}`;
};

const shownArea = ({ top, bottom }: Band, { area }: PagePicture): Box => [
  area[0],
  Math.max(area[1], top),
  area[2],
  Math.min(area[3], bottom),
];

const TURNS: Readonly<Record<Turn, { readonly transform: string; readonly box: (area: Box) => Box }>> = {
  none: { transform: '', box: (area) => area },
  down: { transform: 'rotate(-90)', box: ([x0, y0, x1, y1]) => [y0, -x1, y1, -x0] },
  up: { transform: 'rotate(90)', box: ([x0, y0, x1, y1]) => [-y1, x0, -y0, x1] },
};

const keyItem = (look: string, text: string): Markup => html`<span class="key"><i class="k-${look}"></i>${text}</span>`;

/** What the marks mean, for the kinds that are there. */
export const keyOf = (kinds: ReadonlySet<MarkKind>, words: PageWords): readonly Markup[] => {
  const order: readonly MarkKind[] = ['left', 'figure', 'at', 'right', 'suspect'];
  return order.filter((kind) => kinds.has(kind)).map((kind) => keyItem(LOOKS[kind], words.key[kind]));
};

const pictureOf = ({ page, top, bottom }: PageBand, pictures: readonly DefinedPicture[]): DefinedPicture | null =>
  pictures.find(({ picture: { page: own, area } }) => own === page && area[1] < bottom && area[3] > top) ?? null;

/** Ink of the later page begins this close above its figures where no headings are printed again. Points. */
const HEADLESS = 14;

/** What a view shows: the part itself, under the headings of an earlier page where its own page has none. */
const svgsOf = (view: View, pictures: readonly DefinedPicture[], words: PageWords): readonly Markup[] | null => {
  const { page, band, turn, headings, marks } = view;
  const shown = pictureOf({ page, ...band }, pictures);
  if (!shown) return null;
  const { transform, box } = TURNS[turn];
  const label = words.picture(page, marks.length);
  const own = html`<svg role="img" aria-label="${label}" viewBox="${viewBox(box(shownArea(band, shown.picture)))}"><g transform="${transform}"><use href="#${shown.id}"/>${marks.map(markShape)}</g></svg>`;
  const earlier = headings ? pictureOf(headings, pictures) : null;
  if (!headings || !earlier || shown.picture.area[1] < headings.firstRow - HEADLESS) return [own];
  const area = viewBox(shownArea(headings, earlier.picture));
  const above = html`<svg role="img" aria-label="${words.page(headings.page)}" viewBox="${area}"><use href="#${earlier.id}"/></svg>`;
  // A part of the page above its first figures would be blank paper.
  if (marks.length === 0) return [above];
  return [above, html`<span class="gap" aria-hidden="true">${words.rowsBetween}</span>`, own];
};

/** The picture of the source page with the cells marked; null where a view has no picture. */
export const pageFigure = (
  views: readonly View[],
  pictures: readonly DefinedPicture[],
  words: PageWords,
): Markup | null => {
  if (views.length === 0) return null;
  const parts: Markup[] = [];
  for (const [index, view] of views.entries()) {
    const svgs = svgsOf(view, pictures, words);
    if (!svgs) return null;
    const isCut = index > 0 && views[index - 1]?.page === view.page;
    const before = isCut
      ? html`<span class="gap" aria-hidden="true">${words.rowsBetween}</span>`
      : html`<p class="note">${words.page(view.page)}</p>`;
    parts.push(before, ...svgs);
  }
  const kinds = new Set(views.flatMap(({ marks }) => marks.map(({ kind }) => kind)));
  return html`<figure>${parts}<figcaption>${keyOf(kinds, words)}</figcaption></figure>`;
};
