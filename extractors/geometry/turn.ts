import type { Box } from '#model';
import type { Direction, PrintedPage, PrintedToken, Rule } from './printed.ts';

const point: Record<Direction, (x: number, y: number) => readonly [number, number]> = {
  right: (x, y) => [x, y],
  down: (x, y) => [y, -x],
  left: (x, y) => [-x, -y],
  up: (x, y) => [-y, x],
};

const inverse: Record<Direction, Direction> = { right: 'right', down: 'up', left: 'left', up: 'down' };

const order: readonly Direction[] = ['right', 'down', 'left', 'up'];

/** The box in a frame in which text that runs in `direction` runs to the right, its lines from top to bottom. */
export const turnBox = (box: Box, direction: Direction): Box => {
  const [ax, ay] = point[direction](box[0], box[1]);
  const [bx, by] = point[direction](box[2], box[3]);
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
};

export const turnBoxBack = (box: Box, direction: Direction): Box => turnBox(box, inverse[direction]);

/** How a token that runs in `own` direction runs in the frame of `direction`. */
const turnDirection = (own: Direction, direction: Direction): Direction =>
  order[(order.indexOf(own) - order.indexOf(direction) + order.length) % order.length] ?? 'right';

export const turnTokens = (tokens: readonly PrintedToken[], direction: Direction): readonly PrintedToken[] =>
  direction === 'right'
    ? tokens
    : tokens.map((token) => ({
        text: token.text,
        box: turnBox(token.box, direction),
        direction: turnDirection(token.direction, direction),
      }));

const turnRule = ({ axis, at, from, to }: Rule, direction: Direction): Rule => {
  const box: Box = axis === 'horizontal' ? [from, at, to, at] : [at, from, at, to];
  const [x0, y0, x1, y1] = turnBox(box, direction);
  return x1 - x0 > y1 - y0
    ? { axis: 'horizontal', at: y0, from: x0, to: x1 }
    : { axis: 'vertical', at: x0, from: y0, to: y1 };
};

/** The direction in which most characters run, or `right` where none has a clear majority. */
export const mainDirection = (tokens: readonly PrintedToken[]): Direction => {
  const counts = new Map<Direction, number>();
  for (const { direction, text } of tokens) counts.set(direction, (counts.get(direction) ?? 0) + text.length);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  // A ruled column of upright labels beside a turned table is common; a page that is half and half is not turned.
  return order.find((direction) => (counts.get(direction) ?? 0) > 0.6 * all) ?? 'right';
};

/** The page in the frame of `direction`, shifted so that its top left is the origin again. */
export const turnPage = (page: PrintedPage, direction: Direction): PrintedPage => {
  if (direction === 'right') return page;
  const [x0, y0, x1, y1] = turnBox([0, 0, page.width, page.height], direction);
  const shift = (box: Box): Box => [box[0] - x0, box[1] - y0, box[2] - x0, box[3] - y0];
  return {
    page: page.page,
    width: x1 - x0,
    height: y1 - y0,
    tokens: turnTokens(page.tokens, direction).map((token) => ({ ...token, box: shift(token.box) })),
    rules: page.rules.map((rule) => {
      const turned = turnRule(rule, direction);
      const [across, along] = turned.axis === 'horizontal' ? [y0, x0] : [x0, y0];
      return { axis: turned.axis, at: turned.at - across, from: turned.from - along, to: turned.to - along };
    }),
    pictures: page.pictures.map((box) => shift(turnBox(box, direction))),
  };
};

/** A box of the turned page on the page as displayed. */
export const placeBack = (box: Box, page: PrintedPage, direction: Direction): Box => {
  const [x0, y0] = turnBox([0, 0, page.width, page.height], direction);
  return turnBoxBack([box[0] + x0, box[1] + y0, box[2] + x0, box[3] + y0], direction);
};
