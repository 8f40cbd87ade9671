import { expect, test } from 'vitest';
import { visible } from './visible.ts';

test('an escape sequence is written out', () => {
  expect(visible('\u001b[31m报告\u0007')).toBe('\\u001b[31m报告\\u0007');
});

test('the C1 form of an escape sequence is written out', () => {
  expect(visible('\u009b31m')).toBe('\\u009b31m');
});

test('controls that reorder text are written out', () => {
  expect(visible('a\u202egpj')).toBe('a\\u202egpj');
});

test('line breaks and tabs become one blank', () => {
  expect(visible('云溪区\r\n\t农业局')).toBe('云溪区 农业局');
});
