import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { cutAtWideBlanks } from '../geometry/cut-token.ts';
import { directionOf } from '../geometry/direction.ts';
import { withIdeographs } from '../geometry/ideographs.ts';
import { apply, boxOfPoints, type Matrix, matrixOf, multiply } from '../geometry/matrix.ts';
import type { PrintedToken } from '../geometry/printed.ts';

/** An em box of a Chinese character stands this far below and above its baseline. */
const descent = 0.12;
const ascent = 0.88;

/** The item's em box in its own unit square, turned and moved by its text matrix onto the page. */
const tokenOf = (item: TextItem, toPage: Matrix, vertical: boolean): PrintedToken | null => {
  const matrix = multiply(toPage, matrixOf(item.transform.map(Number)));
  const size = Math.hypot(matrix[2], matrix[3]);
  const pageScale = Math.hypot(toPage[0], toPage[1]);
  // Width is along the line in user space, whatever the text matrix.
  const along = ((vertical ? item.height : item.width) * pageScale) / (Math.hypot(matrix[0], matrix[1]) || 1);
  const down = ((vertical ? item.height : 0) * pageScale) / (size || 1);
  const direction = vertical ? directionOf(-matrix[2], -matrix[3]) : directionOf(matrix[0], matrix[1]);
  if (!direction || size === 0) return null;
  const corners: readonly (readonly [number, number])[] = vertical
    ? [apply(matrix, -0.5, -down), apply(matrix, 0.5, 0)]
    : [apply(matrix, 0, -descent), apply(matrix, along, ascent)];
  return { text: withIdeographs(item.str), box: boxOfPoints(corners), direction };
};

/**
 * The text of a page as tokens. Blank items are dropped before any geometry: one of them was 391 pt wide.
 * @param toPage from user space to points from the top left of the page as displayed
 */
export const pageTokens = (content: TextContent, toPage: Matrix): readonly PrintedToken[] =>
  content.items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const token = tokenOf(item, toPage, content.styles[item.fontName]?.vertical === true);
    return token ? cutAtWideBlanks(token) : [];
  });
