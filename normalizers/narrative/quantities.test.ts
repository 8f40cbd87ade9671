import { describe, expect, it } from 'vitest';
import { plainText } from './plain.ts';
import { quantitiesOf } from './quantities.ts';

const values = (text: string) => quantitiesOf(plainText(text)).map(({ value, measure }) => [value, measure]);
const first = (text: string) => quantitiesOf(plainText(text))[0];

describe('figures of a sentence', () => {
  it.each([
    ['收到１２件', [[12, 'count']]],
    [
      '收到1,204件，办结1,198件',
      [
        [1204, 'count'],
        [1198, 'count'],
      ],
    ],
    ['收到 1 0 5 件', [[105, 'count']]],
    ['收到十二件', [[12, 'count']]],
    ['收取2.5万元', [[2.5, '10k CNY']]],
    ['收取信息处理费100元', [[100, 'CNY']]],
    [
      '培训2期、解读21篇',
      [
        [2, 'foreign'],
        [21, 'foreign'],
      ],
    ],
  ])('are read: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    '第三件',
    '每件',
    '一件事',
    '一件一档',
    '2023年12月31日',
    '20个工作日内',
    '第二十条第（一）项',
    '国令第711号',
  ])('are none: %s', (text) => {
    expect(values(text)).toEqual([]);
  });

  it.each(['约40件', '40余件', '十余件', '近百件', '100多件', '40件左右', '1.2万件'])('are approximate: %s', (text) => {
    expect(first(text)?.isApproximate).toBe(true);
  });

  it('are told in pieces where a digit may be lost', () => {
    expect(first('收到3 12件')?.isInPieces).toBe(true);
    expect(first('收到3 1 2件')?.isInPieces).toBe(false);
  });

  it('have the words on both sides', () => {
    const [, second] = quantitiesOf('收到申请20件，其中12件予以公开，3件不予公开。');
    expect(second).toMatchObject({ near: '其中', after: '予以公开' });
  });
});
