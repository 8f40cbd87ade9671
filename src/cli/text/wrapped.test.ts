import { expect, test } from 'vitest';
import { wrapped } from './wrapped.ts';

test('Chinese is wrapped between characters, and no line begins with a full stop', () => {
  expect(wrapped('读取报告，列出问题。', 10)).toBe('读取报告，\n列出问题。');
  expect(wrapped('读取报告列。', 10)).toBe('读取报告\n列。');
});

test('words of Latin script stay whole, and given lines stay lines', () => {
  expect(wrapped('取自 LC_MESSAGES 或\nLANG', 12)).toBe('取自\nLC_MESSAGES\n或\nLANG');
});
