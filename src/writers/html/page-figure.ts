import type { PagePicture } from '#extractors/pages';
import type { Box } from '#model';
import type { MarkKind, PageMark } from './mark.ts';
import { html, type Markup } from './markup.ts';
import { viewBox } from './picture.ts';
import type { View } from './view.ts';
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

const shownArea = ({ band }: View, { area }: PagePicture): Box => [
  area[0],
  Math.max(area[1], band.top),
  area[2],
  Math.min(area[3], band.bottom),
];

const keyItem = (look: string, text: string): Markup => html`<span class="key"><i class="k-${look}"></i>${text}</span>`;

/** What the marks mean, for the kinds that are there. */
export const keyOf = (kinds: ReadonlySet<MarkKind>, words: PageWords): readonly Markup[] => {
  const order: readonly MarkKind[] = ['left', 'figure', 'at', 'right', 'suspect'];
  return order
    .filter((kind) => kinds.has(kind))
    .map((kind) => keyItem(LOOKS[kind], kind === 'suspect' ? `${words.key[kind]}（?）` : words.key[kind]));
};

/** The picture of the source page with the cells marked; null where a view has no picture. */
export const pageFigure = (
  views: readonly View[],
  pictures: readonly DefinedPicture[],
  words: PageWords,
): Markup | null => {
  const shown = views.flatMap((view) => {
    const found = pictures.find(
      ({ picture: { page, area } }) => page === view.page && area[1] < view.band.bottom && area[3] > view.band.top,
    );
    return found ? [{ view, ...found }] : [];
  });
  if (shown.length < views.length || shown.length === 0) return null;
  const parts = shown.map(({ view, id, picture }, index) => {
    const isCut = index > 0 && shown[index - 1]?.view.page === view.page;
    const isFirst = index === 0 || !isCut;
    const label = words.picture(view.page, view.marks.length);
    return html`${isCut ? html`<span class="gap" aria-hidden="true">${words.rowsBetween}</span>` : null}${isFirst ? html`<p class="note">${words.page(view.page)}</p>` : null}<svg role="img" aria-label="${label}" viewBox="${viewBox(shownArea(view, picture))}"><use href="#${id}"/>${view.marks.map(markShape)}</svg>`;
  });
  const kinds = new Set(views.flatMap(({ marks }) => marks.map(({ kind }) => kind)));
  return html`<figure>${parts}<figcaption>${keyOf(kinds, words)}</figcaption></figure>`;
};
