import type { Box } from '#model';
import type { Band, PagePicture, PlacedImage } from './page-picture.ts';
import type { PrintedPage, Rule } from './printed.ts';

/** Blank paper left around what is printed, in points. */
const margin = 8;

const boxOfRule = ({ axis, at, from, to }: Rule): Box =>
  axis === 'horizontal' ? [from, at, to, at] : [at, from, at, to];

/** What is printed in the band with a margin; the whole band where nothing is. */
const areaOf = (boxes: readonly Box[], { width, height }: PrintedPage, { top, bottom }: Band): Box => {
  if (boxes.length === 0) return [0, Math.max(0, top), width, Math.min(height, bottom)];
  return [
    Math.max(0, Math.min(...boxes.map(([x0]) => x0)) - margin),
    Math.max(0, top, Math.min(...boxes.map(([, y0]) => y0)) - margin),
    Math.min(width, Math.max(...boxes.map(([, , x1]) => x1)) + margin),
    Math.min(height, bottom, Math.max(...boxes.map(([, , , y1]) => y1)) + margin),
  ];
};

/** A band of a page, drawn from its text and rules: the fonts of whoever looks at it stand in for the page's. */
export const drawnPicture = (page: PrintedPage, band: Band, images: readonly PlacedImage[]): PagePicture => {
  const isShown = ([, y0, , y1]: Box): boolean => y1 >= band.top && y0 <= band.bottom;
  const tokens = page.tokens.filter(({ box }) => isShown(box));
  const rules = page.rules.filter((rule) => isShown(boxOfRule(rule)));
  const shown = images.filter(({ box }) => isShown(box));
  const boxes = [...tokens, ...shown].map(({ box }) => box).concat(rules.map(boxOfRule));
  return { page: page.page, area: areaOf(boxes, page, band), images: shown, tokens, rules };
};
