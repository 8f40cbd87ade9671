import { expect, it } from 'vitest';
import type { PrintedToken, Rule } from './printed.ts';
import { withoutStruck } from './struck.ts';

const token = (text: string, x0: number, x1: number): PrintedToken => ({
  text,
  box: [x0, 100, x1, 110],
  direction: 'right',
});

const rule = (at: number, from: number, to: number): Rule => ({ axis: 'horizontal', at, from, to });

it('a figure struck out before the one that replaces it is left out, though both are drawn in one go', () => {
  const [figure] = withoutStruck([token('1929', 50, 70)], [rule(106, 50, 60), rule(110, 60, 70)]);
  expect(figure).toEqual({ text: '29', box: [60, 100, 70, 110], direction: 'right' });
});

it('a sentence struck out over several pieces of text is left out', () => {
  const words = [token('本年度没有', 50, 100), token('收取费用', 100, 140), token('。', 140, 150)];
  expect(withoutStruck(words, [rule(105, 50, 140)]).map(({ text }) => text)).toEqual(['。']);
});

it.each([
  ['an underline', rule(109.5, 50, 70)],
  ['a line over it', rule(101, 50, 70)],
  ['the rule of a table that runs on', rule(105, 40, 200)],
])('%s strikes nothing out', (_, line) => {
  expect(withoutStruck([token('1929', 50, 70)], [line])).toEqual([token('1929', 50, 70)]);
});
