import { describe, expect, it } from 'vitest';
import { located } from './places.ts';

const message = { zh: '不等', en: 'differs' };

describe('where to look', () => {
  it('is a page, or several', () => {
    const box = [0, 0, 10, 10] as const;
    expect(located(message, [{ page: 4, box }])).toEqual({ zh: '不等（第 4 页）', en: 'differs (page 4)' });
    expect(located(message, [{ page: 5, box }, null, { page: 4, box }])).toEqual({
      zh: '不等（第 4–5 页）',
      en: 'differs (pages 4–5)',
    });
  });

  it('is cells of a table, counted from 1', () => {
    expect(
      located(message, [
        { table: 1, row: 3, column: 9 },
        { table: 1, row: 26, column: 9 },
      ]),
    ).toEqual({ zh: '不等（第 2 个表格第 4–27 行第 10 列）', en: 'differs (table 2, rows 4–27, column 10)' });
  });

  it('is a line of a text or a paragraph', () => {
    expect(located(message, [{ line: 41, from: 17, to: 19 }])).toEqual({
      zh: '不等（第 41 行）',
      en: 'differs (line 41)',
    });
    expect(located(message, [{ paragraph: 0 }])).toEqual({ zh: '不等（第 1 段）', en: 'differs (paragraph 1)' });
  });

  it('is left out where there is none', () => {
    expect(located(message, [null])).toEqual(message);
  });
});
