import { centreOf } from './box.ts';
import type { PrintedPage, PrintedToken } from './printed.ts';

/** Which part of a sheet is read as a page of its own. */
export type Side = 'whole' | 'left' | 'right';

export interface Half {
  readonly side: Side;
  readonly page: PrintedPage;
}

/** A sheet lies where it is so much wider than high. */
const LYING = 1.2;
/** The gutter stands about the middle, as shares of the width, and is no narrower than two margins. */
const MIDDLE = [0.42, 0.58] as const;
const NARROWEST = 0.03;
/** Page numbers of the sheet stand outside of this band, and may stand in the gutter. */
const BAND = 0.1;
/** Two pages hold text both; labels and figures of one table do not. In Chinese characters. */
const LEAST_TEXT = 100;
const LEAST_SHARE = 0.35;

type Stretch = readonly [from: number, to: number];

const isBetween = ({ box }: PrintedToken, height: number): boolean =>
  box[1] > height * BAND && box[3] < height * (1 - BAND);

const covered = ({ tokens, rules, pictures, height }: PrintedPage): readonly Stretch[] => [
  ...tokens.filter((token) => isBetween(token, height)).map(({ box }): Stretch => [box[0], box[2]]),
  ...rules.filter(({ axis }) => axis === 'horizontal').map(({ from, to }): Stretch => [from, to]),
  ...pictures.map(([x0, , x1]): Stretch => [x0, x1]),
];

const widestGap = (page: PrintedPage): Stretch | null => {
  let widest: Stretch | null = null;
  let end = 0;
  for (const [from, to] of covered(page).toSorted(([a], [b]) => a - b)) {
    const middle = (end + from) / 2 / page.width;
    const isWider = from - end > (widest ? widest[1] - widest[0] : NARROWEST * page.width);
    if (isWider && middle > MIDDLE[0] && middle < MIDDLE[1]) widest = [end, from];
    end = Math.max(end, to);
  }
  return widest;
};

const CHINESE = /\p{Script=Han}/gu;

const amountOf = (tokens: readonly PrintedToken[]): number =>
  tokens.reduce((sum, { text }) => sum + (text.match(CHINESE)?.length ?? 0), 0);

/** Where a lying sheet with a page on either side is to be cut; null for any other. */
const gutterOf = (page: PrintedPage): number | null => {
  const gap = page.width > LYING * page.height ? widestGap(page) : null;
  if (!gap) return null;
  const gutter = (gap[0] + gap[1]) / 2;
  const left = amountOf(page.tokens.filter(({ box }) => centreOf(box)[0] < gutter));
  const right = amountOf(page.tokens) - left;
  const isBoth = Math.min(left, right) >= Math.max(LEAST_TEXT, LEAST_SHARE * Math.max(left, right));
  return isBoth ? gutter : null;
};

const isFree = (page: PrintedPage, gutter: number): boolean =>
  covered(page).every(([from, to]) => from > gutter || to < gutter);

const cut = (page: PrintedPage, gutter: number): readonly Half[] => {
  const half = (side: 'left' | 'right'): Half => {
    const isHere = (x: number): boolean => x < gutter === (side === 'left');
    return {
      side,
      page: {
        ...page,
        tokens: page.tokens.filter(({ box }) => isHere(centreOf(box)[0])),
        rules: page.rules.filter(({ axis, at, from, to }) => isHere(axis === 'vertical' ? at : (from + to) / 2)),
        pictures: page.pictures.filter((box) => isHere(centreOf(box)[0])),
      },
    };
  };
  return [half('left'), half('right')];
};

/**
 * Each page as what is to be read one after the other: itself, or the two pages that lie side by side on it. Where one
 * sheet shows the gutter, the others of its size are cut there too if nothing crosses it: the last may be half empty.
 */
export const halvesOf = (pages: readonly PrintedPage[]): readonly (readonly Half[])[] => {
  const gutters = pages.map(gutterOf);
  const sizeOf = ({ width, height }: PrintedPage): string => `${Math.round(width)} ${Math.round(height)}`;
  const known = new Map(pages.flatMap((page, at) => (gutters[at] ? [[sizeOf(page), gutters[at]] as const] : [])));
  return pages.map((page, at) => {
    const gutter = gutters[at] ?? known.get(sizeOf(page)) ?? null;
    return gutter !== null && isFree(page, gutter) ? cut(page, gutter) : [{ side: 'whole', page }];
  });
};
