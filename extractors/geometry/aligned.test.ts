import { describe, expect, it } from 'vitest';
import type { Token } from '#model';
import { alignTokens } from './aligned.ts';
import type { AlignedBlock } from './aligned-block.ts';

/** One token a piece, two display columns a full-width character, one unit a line. */
const tokens = (page: string): readonly Token[] =>
  page.split('\n').flatMap((line, y) =>
    Array.from(line.matchAll(/\S+(?: \S+)*/g), (piece): Token => {
      const x = width(line.slice(0, piece.index));
      return { text: piece[0], box: [x, y, x + width(piece[0]), y + 1] };
    }),
  );

const width = (text: string): number => [...text].reduce((sum, character) => sum + (character < '\u2010' ? 1 : 2), 0);

/** `row,column` and the spans above one, then the text. */
const printed = (block: AlignedBlock | undefined): readonly string[] =>
  block?.kind === 'grid'
    ? block.cells.map(({ row, column, rowSpan, colSpan, text }) => {
        const spans = `${rowSpan > 1 ? ` down ${rowSpan}` : ''}${colSpan > 1 ? ` across ${colSpan}` : ''}`;
        return `${row},${column}${spans}: ${text}`;
      })
    : [];

describe('alignTokens', () => {
  it('finds a label and its figures under their headings', () => {
    const [title, grid, end] = alignTokens(
      tokens(`二、云溪区公开情况

项目名称       本年制发     本年废止
规章               1            0
规范性文件        12            3

以上数字由青禾市云溪区办公室填报。`),
    );
    expect([title?.kind, end?.kind]).toEqual(['line', 'line']);
    expect(printed(grid)).toEqual([
      '0,0: 项目名称',
      '0,1: 本年制发',
      '0,2: 本年废止',
      '1,0: 规章',
      '1,1: 1',
      '1,2: 0',
      '2,0: 规范性文件',
      '2,1: 12',
      '2,2: 3',
    ]);
  });

  it('has a column for each figure that stands under none of the others', () => {
    const [grid] = alignTokens(
      tokens(`          自然人                            总计
                   企业      机构     其他
新收        21       5                          26
结转        3                          1         4`),
    );
    expect(printed(grid).slice(-12)).toEqual([
      '2,0: 新收',
      '2,1: 21',
      '2,2: 5',
      '2,3: ',
      '2,4: ',
      '2,5: 26',
      '3,0: 结转',
      '3,1: 3',
      '3,2: ',
      '3,3: ',
      '3,4: 1',
      '3,5: 4',
    ]);
  });

  it('joins a label over several lines to the figures in its middle', () => {
    const [grid] = alignTokens(
      tokens(`1.申请人逾期没有
说明内容所以机关    6    0    6
不再继续处理
2.其他情形          1    2    3`),
    );
    expect(printed(grid)).toEqual([
      '0,0: 1.申请人逾期没有\n说明内容所以机关\n不再继续处理',
      '0,1: 6',
      '0,2: 0',
      '0,3: 6',
      '1,0: 2.其他情形',
      '1,1: 1',
      '1,2: 2',
      '1,3: 3',
    ]);
  });

  it('gives figures on a line without a label to the label around them', () => {
    const [grid] = alignTokens(
      tokens(`1.甲类      5    5
2.乙类的名
            6    7
称很长
3.丙类      8    9`),
    );
    expect(printed(grid)).toContain('1,0: 2.乙类的名\n称很长');
    expect(printed(grid)).toContain('1,2: 7');
  });

  it('puts upright and broken group labels beside their rows', () => {
    const [grid] = alignTokens(
      tokens(`一、新收数量                    9    9

    （一）公开                  4    4

三、            1.甲类          1    1
    （二）不
办              2.乙类          2    2
    予公开
理              3.丙类          1    1

    （三）无    1.丁类          1    1
    法提供
                2.戊类          0    0

四、结转数量                    0    0`),
    );
    expect(printed(grid).filter((cell) => !/: \d$/.test(cell))).toEqual([
      '0,0 across 3: 一、新收数量',
      '1,0 down 6: 三、\n办\n理',
      '1,1 across 2: （一）公开',
      '2,1 down 3: （二）不\n予公开',
      '2,2: 1.甲类',
      '3,2: 2.乙类',
      '4,2: 3.丙类',
      '5,1 down 2: （三）无\n法提供',
      '5,2: 1.丁类',
      '6,2: 2.戊类',
      '7,0 across 3: 四、结转数量',
    ]);
  });

  it('spans a group heading over its columns and leaves the taller headings beside it alone', () => {
    const [grid] = alignTokens(
      tokens(`                           机构
数量      个人                               总计
                  企业    学校    其他
                  单位            单位
新收        1       2      3       4         10
结转        0       0      0       0          0`),
    );
    expect(printed(grid).slice(0, 8)).toEqual([
      '0,2 across 3: 机构',
      '1,0: 数量',
      '1,1: 个人',
      '1,5: 总计',
      '2,2: 企业',
      '2,3: 学校',
      '2,4: 其他',
      '3,2: 单位',
    ]);
  });

  it('leaves a missing figure empty in its column and never splits a glued run', () => {
    const [grid] = alignTokens(
      tokens(`甲区    12     3     5
乙区     4           6
丙区    21710000218
丁区     1     2     3`),
    );
    expect(printed(grid)).toEqual([
      '0,0: 甲区',
      '0,1: 12',
      '0,2: 3',
      '0,3: 5',
      '1,0: 乙区',
      '1,1: 4',
      '1,2: ',
      '1,3: 6',
      '2,0: 丙区',
      '2,1 across 2: 21710000218',
      '2,3: ',
      '3,0: 丁区',
      '3,1: 1',
      '3,2: 2',
      '3,3: 3',
    ]);
  });

  it('keeps a label whose figures were left blank as a row of empty cells', () => {
    const [grid] = alignTokens(
      tokens(`1.甲类      5    5

2.乙类

3.丙类      8    9`),
    );
    expect(printed(grid).slice(3, 6)).toEqual(['1,0: 2.乙类', '1,1: ', '1,2: ']);
  });

  it('parts two tables at a heading and drops page marks', () => {
    const blocks = alignTokens(
      tokens(`1.甲类      5    5
2.乙类      6    7

- 3 -
四、行政复议情况
维持   纠正   其他   总计
 1      2      3      6`),
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['grid', 'line', 'grid']);
    expect(printed(blocks[2])).toEqual([
      '0,0: 维持',
      '0,1: 纠正',
      '0,2: 其他',
      '0,3: 总计',
      '1,0: 1',
      '1,1: 2',
      '1,2: 3',
      '1,3: 6',
    ]);
  });

  it('gives units a column beside the figures and leaves the signature under the table out', () => {
    const [grid, signature] = alignTokens(
      tokens(`指标                    单位    统计数
一、会议和培训           ——     ——
  （一）会议次数          次      12
    （含视频会议）
  （二）参加人数         人次     45
填报人：丙              审核人：乙`),
    );
    expect(printed(grid).slice(-9)).toEqual([
      '1,0: 一、会议和培训',
      '1,1: ——',
      '1,2: ——',
      '2,0: （一）会议次数\n（含视频会议）',
      '2,1: 次',
      '2,2: 12',
      '3,0: （二）参加人数',
      '3,1: 人次',
      '3,2: 45',
    ]);
    expect(signature?.kind).toBe('line');
  });

  it('takes running text with wide blanks around its figures for lines', () => {
    const blocks = alignTokens(
      tokens(`青禾市云溪区全年收到申请  12  件，办结  11  件，结转
下年度  1  件。其中自然人  10  件，企业  2  件。`),
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['line', 'line']);
  });
});
