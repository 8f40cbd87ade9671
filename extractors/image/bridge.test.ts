import { expect, test } from 'vitest';
import { bridged } from './bridge.ts';

const level = (from: number, to: number) => ({ axis: 'horizontal', at: 5, from, to }) as const;

/** Paper of 200 × 10 with ink on row 5, one pixel a point. */
const inkOn = (isInk: (x: number) => boolean) => ({
  width: 200,
  height: 10,
  data: Uint8Array.from({ length: 2000 }, (_, at) => (Math.floor(at / 200) === 5 && isInk(at % 200) ? 1 : 0)),
});

test('a line that a stamp thins out is one line', () => {
  const ink = inkOn((x) => x < 80 || x >= 100 || x % 3 !== 0);
  expect(bridged([level(0, 80), level(100, 200)], ink, 1)).toEqual([level(0, 200)]);
});

test('where nothing is left between, two lines stay two', () => {
  const ink = inkOn((x) => x < 80 || x >= 100);
  expect(bridged([level(0, 80), level(100, 200)], ink, 1)).toHaveLength(2);
});

test('strokes of characters beside one another are no line', () => {
  const ink = inkOn(() => true);
  expect(bridged([level(0, 9), level(12, 21), level(24, 33)], ink, 1)).toHaveLength(3);
});
