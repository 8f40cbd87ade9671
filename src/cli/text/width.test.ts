import { describe, expect, test } from 'vitest';
import { atLeft, atRight, displayWidth, shortened } from './width.ts';

describe('the width of a text on a terminal', () => {
  test('an ideograph takes two cells and a digit one', () => {
    expect(displayWidth('总计 3')).toBe(6);
  });
  test('full-width digits and brackets take two cells', () => {
    expect(displayWidth('（３）')).toBe(6);
  });
  test('ideographs beyond the basic plane take two cells', () => {
    expect(displayWidth('𠮷')).toBe(2);
  });
  test('combining marks and joiners take none', () => {
    expect(displayWidth('e\u0301\u200d')).toBe(1);
  });
});

describe('a text in a column', () => {
  test('is filled up by cells, not by characters', () => {
    expect(atLeft('总计', 6)).toBe('总计  ');
    expect(atRight('总计', 6)).toBe('  总计');
  });
  test('stays as it is when it is wider', () => {
    expect(atRight('总计', 3)).toBe('总计');
  });
  test('is cut between characters, with the mark inside the width', () => {
    expect(shortened('行政规范性文件', 8)).toBe('行政规…');
    expect(shortened('行政规范', 8)).toBe('行政规范');
  });
});
