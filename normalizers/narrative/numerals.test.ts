import { expect, it } from 'vitest';
import { chineseNumber } from './numerals.ts';

it.each([
  ['零', 0],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['九十五', 95],
  ['一百零五', 105],
  ['一〇五', 105],
  ['两千零一', 2001],
  ['一万二千', 12_000],
] as const)('reads %s as %d', (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});
