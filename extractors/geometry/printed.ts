import type { Box, Token } from '#model';

/** Which way the characters of a token follow one another, on the page as displayed. */
export type Direction = 'right' | 'down' | 'left' | 'up';

/** A token whose box is one em high across its direction: that is its font size. */
export interface PrintedToken extends Token {
  readonly direction: Direction;
}

/** A straight printed line: `at` on the other axis, from `from` to `to` on its own; points, y downwards. */
export interface Rule {
  readonly axis: 'horizontal' | 'vertical';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What is printed on one page, before lines, paragraphs and grids are known. Points from the top left as displayed. */
export interface PrintedPage {
  /** Counts from 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly tokens: readonly PrintedToken[];
  readonly rules: readonly Rule[];
  readonly pictures: readonly Box[];
}

/** The font size of a token, in points. */
export const sizeOf = (token: PrintedToken): number => {
  const [x0, y0, x1, y1] = token.box;
  return token.direction === 'right' || token.direction === 'left' ? y1 - y0 : x1 - x0;
};
