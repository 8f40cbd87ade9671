import { describe, expect, it } from 'vitest';
import type { Line } from '#normalizers/text/lines';
import { titleOf } from './title.ts';

const titleIn = (...texts: readonly string[]): string | undefined => {
  const lines = texts.map((text, block): Line => ({ block, text, isHeading: false, at: { paragraph: block } }));
  return titleOf(lines, {})?.text;
};

describe('the title', () => {
  it('may stand on several lines', () => {
    expect(titleIn('青禾市云溪区', '2023年政府信息公开', '工作年度报告')).toBe(
      '青禾市云溪区2023年政府信息公开工作年度报告',
    );
  });

  it('does not begin with the number of its page', () => {
    expect(titleIn('- 1 -', '青禾市人民政府', '2024 年政府信息公开工作年度报告')).toBe(
      '青禾市人民政府2024年政府信息公开工作年度报告',
    );
  });
});
