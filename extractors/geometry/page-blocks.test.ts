import { describe, expect, it } from 'vitest';
import { pageBlocks } from './page-blocks.ts';
import type { PrintedPage, PrintedToken, Rule } from './printed.ts';

const text = (words: string, x: number, y: number, size = 16): PrintedToken => ({
  text: words,
  box: [x, y, x + [...words].length * size, y + size],
  direction: 'right',
});

const page = (number: number, tokens: readonly PrintedToken[], rules: readonly Rule[] = []): PrintedPage => ({
  page: number,
  width: 595,
  height: 842,
  tokens,
  rules,
  pictures: [],
});

const box = (x0: number, y0: number, x1: number, y1: number): readonly Rule[] => [
  { axis: 'horizontal', at: y0, from: x0, to: x1 },
  { axis: 'horizontal', at: y1, from: x0, to: x1 },
  { axis: 'vertical', at: x0, from: y0, to: y1 },
  { axis: 'vertical', at: x1, from: y0, to: y1 },
];

/** Blocks in short: `kind text`, and `grid` with `+` where it continues. */
const short = (...pages: readonly PrintedPage[]): readonly string[] =>
  pageBlocks(pages).blocks.map((block) => {
    if (block.kind === 'grid') return `grid${block.continues ? '+' : ''}`;
    return block.kind === 'picture' ? block.kind : `${block.kind} ${block.text}`;
  });

// 28 characters of 16 pt between the margins 74 and 522.
const full = '一二三四五六七八九十一二三四五六七八九十一二三四五六七八';
const indented = full.slice(2);

describe('pageBlocks', () => {
  it('joins the lines of a paragraph and starts a new one at an indent or after a short line', () => {
    expect(
      short(
        page(1, [
          text(indented, 106, 100),
          text(full, 74, 128),
          text('到此为止。', 74, 156),
          text('一、总体情况', 106, 184),
          text(indented, 106, 212),
          text(indented, 106, 240),
        ]),
      ),
    ).toEqual([
      `paragraph ${indented}${full}到此为止。`,
      'paragraph 一、总体情况',
      `paragraph ${indented}`,
      `paragraph ${indented}`,
    ]);
  });

  it('joins a paragraph over the end of a page and drops the page numbers between', () => {
    expect(
      short(
        page(1, [text(indented, 106, 700), text(full, 74, 728), text('- 1 -', 280, 790, 10)]),
        page(2, [text('接着说完。', 74, 80), text('— 2 —', 280, 790, 10)]),
      ),
    ).toEqual([`paragraph ${indented}${full}接着说完。`]);
  });

  it('drops a header that runs over the pages but keeps text that stands there once', () => {
    expect(
      short(
        page(1, [text('云溪区公报', 74, 30, 10), text('甲。', 106, 100)]),
        page(2, [text('云溪区公报', 74, 30, 10), text('乙。', 106, 100), text('2', 290, 800, 10)]),
        page(3, [text('附注', 74, 30, 16), text('丙。', 106, 100)]),
      ),
    ).toEqual(['paragraph 甲。', 'paragraph 乙。', 'paragraph 附注', 'paragraph 丙。']);
  });

  it('makes one heading of a title set over several lines', () => {
    expect(
      short(
        page(1, [
          text('青禾市云溪区人民政府', 188, 80, 22),
          text('信息公开工作年度报告', 188, 110, 22),
          text(indented, 106, 180),
          text(full, 74, 208),
        ]),
      ),
    ).toEqual(['heading 青禾市云溪区人民政府信息公开工作年度报告', `paragraph ${indented}${full}`]);
  });

  it('invents no blank between Chinese and a number, and keeps the one between numbers', () => {
    expect(short(page(1, [text('共收到', 106, 100), text('12', 157, 100), text('件', 192, 100)]))).toEqual([
      'paragraph 共收到12件',
    ]);
    expect(short(page(1, [text('3', 106, 100), text('14', 130, 100)]))).toEqual(['paragraph 3 14']);
  });

  it('says that a grid goes on where a page begins with it and the page before ends with one', () => {
    const rules = [...box(74, 600, 522, 700), { axis: 'vertical', at: 300, from: 600, to: 700 } as const];
    const onNext = [...box(74, 80, 522, 120), { axis: 'vertical', at: 300, from: 80, to: 120 } as const];
    const before = page(1, [text('规章', 80, 620), text('3', 310, 620), text('- 1 -', 280, 790, 10)], rules);
    const after = page(2, [text('许可', 80, 90), text('5', 310, 90), text('- 2 -', 280, 790, 10)], onNext);
    expect(short(before, after)).toEqual(['grid', 'grid+']);
    const titled = page(2, [text('三、收到和处理', 106, 60), ...after.tokens], onNext);
    expect(short(before, titled)).toEqual(['grid', 'paragraph 三、收到和处理', 'grid']);
  });

  it('takes a page mark out of the table it is printed over', () => {
    const rules = [...box(74, 700, 522, 830), { axis: 'vertical', at: 300, from: 700, to: 830 } as const];
    const { blocks } = pageBlocks([
      page(1, [text('规章', 80, 720), text('-3', 310, 720), text('— 4 —', 310, 800, 10)], rules),
    ]);
    expect(blocks).toMatchObject([{ kind: 'grid', cells: [{ text: '规章' }, { text: '-3' }] }]);
  });

  it('reads a page whose text is turned, and says where it stands on the page as displayed', () => {
    const turned: PrintedToken = { text: '共收到申请', box: [100, 700, 116, 780], direction: 'up' };
    expect(pageBlocks([page(1, [turned])]).blocks).toEqual([
      { kind: 'paragraph', text: '共收到申请', at: { page: 1, box: [100, 700, 116, 780] } },
    ]);
  });

  it('signals a page that shows only pictures', () => {
    const scan: PrintedPage = { ...page(1, []), pictures: [[0, 0, 595, 842]] };
    expect(pageBlocks([scan])).toEqual({
      blocks: [{ kind: 'picture', at: { page: 1, box: [0, 0, 595, 842] } }],
      signals: [{ kind: 'no-text-layer', page: 1 }],
    });
  });
});
