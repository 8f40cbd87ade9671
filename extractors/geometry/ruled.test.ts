import { describe, expect, it } from 'vitest';
import type { PrintedToken, Rule } from './printed.ts';
import { ruledGrids } from './ruled.ts';

const level = (at: number, from: number, to: number): Rule => ({ axis: 'horizontal', at, from, to });
const upright = (at: number, from: number, to: number): Rule => ({ axis: 'vertical', at, from, to });
const box = (x0: number, y0: number, x1: number, y1: number): readonly Rule[] => [
  level(y0, x0, x1),
  level(y1, x0, x1),
  upright(x0, y0, y1),
  upright(x1, y0, y1),
];
const text = (words: string, x: number, y: number, width: number): PrintedToken => ({
  text: words,
  box: [x, y, x + width, y + 10],
  direction: 'right',
});

/** Each cell as `row,column rows×columns text`. */
const printed = (rules: readonly Rule[], tokens: readonly PrintedToken[]) =>
  ruledGrids(rules, tokens).grids.map(({ cells }) =>
    cells.map((cell) => `${cell.row},${cell.column} ${cell.rowSpan}×${cell.colSpan} ${cell.text}`),
  );

const labels = [text('项目', 5, 5, 20), text('本年', 55, 5, 20), text('规章', 5, 25, 20), text('3', 55, 25, 5)];
const twoByTwo = ['0,0 1×1 项目', '0,1 1×1 本年', '1,0 1×1 规章', '1,1 1×1 3'];

describe('ruledGrids', () => {
  it('puts each token into the cell that holds its centre', () => {
    const rules = [...box(0, 0, 100, 40), level(20, 0, 100), upright(50, 0, 40)];
    expect(printed(rules, labels)).toEqual([twoByTwo]);
  });

  it('merges cells where no line is printed between them', () => {
    const rules = [
      ...box(0, 0, 150, 60),
      level(20, 0, 150),
      level(40, 50, 150),
      upright(50, 20, 60),
      upright(100, 20, 60),
    ];
    const tokens = [
      text('第二十条第（一）项', 5, 5, 90),
      text('规章', 5, 35, 20),
      text('1', 55, 25, 5),
      text('2', 105, 45, 5),
    ];
    expect(printed(rules, tokens)).toEqual([
      ['0,0 1×3 第二十条第（一）项', '1,0 2×1 规章', '1,1 1×1 1', '1,2 1×1 ', '2,1 1×1 ', '2,2 1×1 2'],
    ]);
  });

  it('takes the touching borders of cells drawn one by one as one border', () => {
    const rules = [box(0, 0, 49, 19), box(51, 0, 100, 19), box(0, 21, 49, 40), box(51, 21, 100, 40)].flat();
    expect(printed(rules, labels)).toEqual([twoByTwo]);
  });

  it('joins dotted lines and lines that stop short of each other', () => {
    const dots = Array.from({ length: 48 }, (_, index) => level(20, 2 + index * 2, 3 + index * 2));
    const rules = [...box(0, 0, 100, 40), ...dots, upright(50, 3, 38)];
    expect(printed(rules, labels)).toEqual([twoByTwo]);
  });

  it('closes a table that has no outer border', () => {
    const rules = [level(0, 0, 100), level(20, 0, 100), level(40, 0, 100), upright(50, 0, 40)];
    expect(printed(rules, labels)).toEqual([twoByTwo]);
  });

  it('leaves the text of a frame round a paragraph outside any table', () => {
    const page = ruledGrids(box(0, 0, 100, 40), labels);
    expect(page.grids).toEqual([]);
    expect(page.rest).toEqual(labels);
  });

  it('keeps underlines and the line below a header out of tables', () => {
    expect(printed([level(16, 5, 25), level(36, 5, 25)], labels)).toEqual([]);
  });

  it('finds the table inside a frame', () => {
    const rules = [...box(-20, -20, 120, 60), ...box(0, 0, 100, 40), level(20, 0, 100), upright(50, 0, 40)];
    expect(printed(rules, labels)).toEqual([twoByTwo]);
  });

  it('cuts a token that runs across a rule at the blank beside it', () => {
    const rules = [...box(0, 0, 60, 20), upright(30, 0, 20)];
    expect(printed(rules, [text('12 345', 18, 5, 31)])).toEqual([['0,0 1×1 12', '0,1 1×1 345']]);
  });

  it('never cuts a number that is too wide for its cell', () => {
    const rules = [...box(0, 0, 60, 20), upright(30, 0, 20)];
    expect(printed(rules, [text('3985758', 4, 5, 35)])).toEqual([['0,0 1×1 3985758', '0,1 1×1 ']]);
  });

  it('reads the lines of a cell from top to bottom, one character a line as well', () => {
    const rules = [...box(0, 0, 60, 60), upright(20, 0, 60)];
    const tokens = [
      text('三、', 2, 2, 16),
      text('本', 2, 16, 10),
      text('年', 2, 30, 10),
      text('其他', 30, 2, 20),
      text('结果', 30, 16, 20),
    ];
    expect(printed(rules, tokens)).toEqual([['0,0 1×1 三、\n本\n年', '0,1 1×1 其他\n结果']]);
  });

  it('reads text that is drawn upwards or downwards in its own direction', () => {
    const rules = [...box(0, 0, 80, 60), upright(40, 0, 60)];
    const tokens: readonly PrintedToken[] = [
      { text: '办理', box: [5, 30, 15, 50], direction: 'up' },
      { text: '结果', box: [5, 8, 15, 28], direction: 'up' },
      { text: '第二行', box: [45, 10, 55, 40], direction: 'down' },
      { text: '第一行', box: [60, 10, 70, 40], direction: 'down' },
    ];
    expect(printed(rules, tokens)).toEqual([['0,0 1×1 办理结果', '0,1 1×1 第一行\n第二行']]);
  });

  it('gives the box of each cell', () => {
    const rules = [...box(0, 0, 100, 40), level(20, 0, 100), upright(50, 0, 40)];
    const [grid] = ruledGrids(rules, labels).grids;
    expect(grid?.box).toEqual([0, 0, 100, 40]);
    expect(grid?.cells[3]?.box).toEqual([50, 20, 100, 40]);
  });
});
