import { expect, test } from 'vitest';
import { settle, verdictOf } from './settle.ts';

const row = { left: ['a', 'b'], right: ['total'] };
const column = { left: ['a', 'c'], right: ['sum'] };

test('a reading with which the sum cannot hold is struck', () => {
  const domains = settle(
    [row],
    new Map([
      ['a', [21, 27]],
      ['b', [3]],
      ['total', [30]],
    ]),
  );
  expect(domains.get('a')).toEqual([27]);
  expect(verdictOf(row, domains)).toBe('holds');
});

test('two disputed figures of one sum are settled by the sum across', () => {
  const disputed = new Map([
    ['a', [1, 7]],
    ['b', [7, 1]],
    ['total', [8]],
    ['c', [2]],
    ['sum', [9]],
  ]);
  expect(settle([row], disputed).get('a')).toEqual([1, 7]);
  const domains = settle([row, column], disputed);
  expect([domains.get('a'), domains.get('b')]).toEqual([[7], [1]]);
});

test('an equation that no reading mends strikes nothing', () => {
  const disputed = new Map([
    ['a', [1, 7]],
    ['b', [3]],
    ['total', [99]],
  ]);
  expect(settle([row], disputed)).toEqual(disputed);
  expect(verdictOf(row, settle([row], disputed))).toBe('open');
});

test('an equation with a figure that is not known judges nothing', () => {
  const disputed = new Map([
    ['a', [1, 7]],
    ['total', [10]],
  ]);
  expect(settle([row], disputed).get('a')).toEqual([1, 7]);
});

test('an equation with a figure that nobody could read judges nothing', () => {
  const disputed = new Map([
    ['a', [3, 8]],
    ['b', []],
    ['total', [8]],
  ]);
  expect(settle([row], disputed).get('a')).toEqual([3, 8]);
});
