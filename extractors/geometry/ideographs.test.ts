import { expect, it } from 'vitest';
import { withIdeographs } from './ideographs.ts';

it('reads radicals and compatibility forms as the ideographs they look like', () => {
  expect(withIdeographs('\u2f08\u2ea0政府 \u2f00、\u2f06、\u2ed8禾 \uf967予公开')).toBe(
    '人民政府 一、二、青禾 不予公开',
  );
});

it('leaves everything else alone', () => {
  expect(withIdeographs('３件（１２）㎡ ㈠ ①')).toBe('３件（１２）㎡ ㈠ ①');
});
