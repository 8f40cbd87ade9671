import { expect, test } from 'vitest';
import { inColour, type Line, printed, span, uncoloured } from './line.ts';

const lines: readonly Line[] = [[span('error', '✗ \u001b[2J'), span('plain', ' 总计')], []];

test('without colours only the text is printed, made harmless', () => {
  expect(printed(lines, uncoloured)).toBe('✗ \\u001b[2J 总计\n\n');
});

test('with colours the only escape sequences are our own', () => {
  expect(printed(lines, inColour)).toBe('\u001b[31m✗ \\u001b[2J\u001b[39m 总计\n\n');
});
