import { expect, test } from 'vitest';
import { json } from './json.ts';

test('a value is one line', () => {
  expect(json({ agency: '青禾市\n云溪区' }, 'line')).toBe('{"agency":"青禾市\\n云溪区"}\n');
});

test('controls that a terminal would obey are escaped and read back the same', () => {
  expect(json('\u009b31m\u007f', 'line')).toBe('"\\u009b31m\\u007f"\n');
  expect(JSON.parse(json('\u009b31m\u007f', 'line'))).toBe('\u009b31m\u007f');
});

test('for a person it is indented', () => {
  expect(json({ year: 2024 }, 'indented')).toBe('{\n  "year": 2024\n}\n');
});
