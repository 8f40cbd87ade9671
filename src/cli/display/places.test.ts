import { describe, expect, test } from 'vitest';
import { wordsOf } from '../wording/words-of.ts';
import { placesText } from './places.ts';

const en = wordsOf('en');
const zh = wordsOf('zh');

describe('the places of a finding', () => {
  test('pages next to each other are a range', () => {
    const box = [0, 0, 1, 1] as const;
    const places = [4, 5, 4, 7].map((page) => ({ page, box }));
    expect(placesText(places, en)).toBe('pages 4–5; page 7');
    expect(placesText(places, zh)).toBe('第 4–5 页；第 7 页');
  });
  test('cells count from 1', () => {
    expect(placesText([{ table: 1, row: 4, column: 2 }], en)).toBe('table 2, row 5, column 3');
    expect(placesText([{ table: 1, row: 4, column: 2 }], zh)).toBe('第 2 个表格第 5 行第 3 列');
  });
  test('cells of one row are that row, and of one column that column', () => {
    const corner = { table: 1, row: 4, column: 2 };
    expect(placesText([corner, { table: 1, row: 4, column: 9 }], en)).toBe('table 2, row 5');
    expect(placesText([corner, { table: 1, row: 8, column: 2 }], en)).toBe('table 2, column 3');
    expect(placesText([corner, { table: 1, row: 8, column: 9 }], en)).toBe('table 2');
  });
  test('lines count from 1 already, paragraphs from 0', () => {
    expect(placesText([{ line: 41, from: 0, to: 2 }], en)).toBe('line 41');
    expect(placesText([{ paragraph: 11 }], zh)).toBe('第 12 段');
  });
  test('nothing is nowhere', () => {
    expect(placesText([], en)).toBe('');
  });
});
