import { expect, it } from 'vitest';
import { quoted } from './quoted.ts';

it('quotes a print on one line', () => {
  expect(quoted(' 其他主动\n公开文件 ')).toBe('其他主动 公开文件');
});

it('cuts a long print', () => {
  expect(quoted('青禾'.repeat(20))).toBe(`${'青禾'.repeat(15)}…`);
});
