import type { Box } from '#model';
import type { Band, PagePicture, PlacedImage } from './page-picture.ts';
import type { PrintedPage, Rule } from './printed.ts';

/** Blank paper left around what is printed, in points. */
const margin = 8;

const boxOfRule = ({ axis, at, from, to }: Rule): Box =>
  axis === 'horizontal' ? [from, at, to, at] : [at, from, at, to];

/** The band of a page, drawn from its text and rules: the reader's own fonts stand in for the page's. */
export const drawnPicture = (page: PrintedPage, band: Band, images: readonly PlacedImage[]): PagePicture => {
  const isShown = ([, y0, , y1]: Box): boolean => y1 >= band.top && y0 <= band.bottom;
  const tokens = page.tokens.filter(({ box }) => isShown(box));
  const rules = page.rules.filter((rule) => isShown(boxOfRule(rule)));
  const shown = images.filter(({ box }) => isShown(box));
  const boxes = [...tokens, ...shown].map(({ box }) => box).concat(rules.map(boxOfRule));
  const left = Math.min(...boxes.map(([x0]) => x0));
  const right = Math.max(...boxes.map(([, , x1]) => x1));
  const isBlank = boxes.length === 0;
  return {
    page: page.page,
    area: [
      isBlank ? 0 : Math.max(0, left - margin),
      Math.max(0, band.top),
      isBlank ? page.width : Math.min(page.width, right + margin),
      Math.min(page.height, band.bottom),
    ],
    images: shown,
    tokens,
    rules,
  };
};
