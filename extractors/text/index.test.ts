import { describe, expect, it } from 'vitest';
import { type Block, type Grid, STANDARD_LIMITS } from '#model';
import { text } from './index.ts';

const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);

const read = async (content: string | Uint8Array): Promise<readonly Block[]> => {
  const bytes = typeof content === 'string' ? utf8(`${content}\n`) : content;
  return (await text.extract({ uri: 'report.txt', bytes }, STANDARD_LIMITS)).blocks;
};

const gridOf = (block: Block | undefined): Grid | null => (block?.kind === 'grid' ? block : null);
const texts = (block: Block | undefined): readonly string[] => gridOf(block)?.cells.map((cell) => cell.text) ?? [];
const prose = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind));

describe('text accepts', () => {
  it('plain text of any encoding, and no other format that is written in characters', () => {
    expect(text.accepts(utf8('云溪区办公室年度报告'))).toBe(true);
    expect(text.accepts(new Uint8Array([0xb9, 0xab, 0xbf, 0xaa]))).toBe(true);
    expect(text.accepts(utf8('\n<!DOCTYPE html><p>报告'))).toBe(false);
    expect(text.accepts(utf8('{\\rtf1\\ansi'))).toBe(false);
    expect(text.accepts(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]))).toBe(false);
  });
});

describe('a text file', () => {
  it('names its encoding', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from('云溪区', 'utf16le')]);
    expect(await text.extract({ uri: 'a.txt', bytes }, STANDARD_LIMITS)).toMatchObject({
      reader: 'text',
      encoding: 'utf-16le',
      pages: null,
    });
    expect(await text.extract({ uri: 'b.txt', bytes: new Uint8Array([0xb9, 0xab]) }, STANDARD_LIMITS)).toMatchObject({
      encoding: 'gb18030',
      blocks: [{ kind: 'paragraph', text: '公' }],
    });
  });

  it('is refused when nothing is printed in it', async () => {
    await expect(read('')).rejects.toMatchObject({ code: 'empty', stage: 'extractors/text' });
    await expect(read(' \r\n\u3000\u00a0\f\n')).rejects.toMatchObject({ code: 'empty' });
  });

  it('is refused when it has more lines than any report', async () => {
    await expect(read('公开\n'.repeat(200_001))).rejects.toMatchObject({ code: 'limit-exceeded' });
  });

  it('has one paragraph a line, whatever ends the lines, without the blanks around it', async () => {
    expect(await read('青禾市\r\n\u3000\u3000一、总体情况\r二、公开\u2028 三、申请\u00a0')).toEqual([
      { kind: 'paragraph', text: '青禾市', at: { line: 1, from: 0, to: 3 } },
      { kind: 'paragraph', text: '一、总体情况', at: { line: 2, from: 2, to: 8 } },
      { kind: 'paragraph', text: '二、公开', at: { line: 3, from: 0, to: 4 } },
      { kind: 'paragraph', text: '三、申请', at: { line: 4, from: 1, to: 5 } },
    ]);
  });

  it('joins lines that only the page broke, over a page mark too', async () => {
    const blocks = await read(`    青禾市云溪区办公室在这一年里认真做好各项公开工作，并
且按照要求及时更新栏目，把群众关心的事项放在第一位来办
理，全年没有发生差错。
    全区共举办培训三场，参加的人员来自各街道以及各有关部

                    - 1 -
\f门，培训以后的测验成绩都在良好以上，收到了应该有的效果
和评价。
    二、主动公开情况`);
    expect(prose(blocks)).toEqual([
      '青禾市云溪区办公室在这一年里认真做好各项公开工作，并且按照要求及时更新栏目，把群众关心的事项放在第一位来办理，全年没有发生差错。',
      '全区共举办培训三场，参加的人员来自各街道以及各有关部门，培训以后的测验成绩都在良好以上，收到了应该有的效果和评价。',
      '二、主动公开情况',
    ]);
  });

  it('leaves lines of different length alone', async () => {
    expect(prose(await read('云溪区报告\n本报告由云溪区办公室编制，欢迎来信来电提出意见。\n一、总体情况'))).toEqual([
      '云溪区报告',
      '本报告由云溪区办公室编制，欢迎来信来电提出意见。',
      '一、总体情况',
    ]);
  });
});

describe('a table parted by tabs', () => {
  it('keeps empty and missing cells apart', async () => {
    expect(await read('名称\t数量\t\n规章\t\t12\n合计\t3')).toEqual([
      {
        kind: 'grid',
        rows: 3,
        columns: 3,
        evidence: 'delimited',
        continues: false,
        at: { line: 1, from: 0, to: 5 },
        cells: [
          { row: 0, column: 0, rowSpan: 1, colSpan: 1, text: '名称', at: { line: 1, from: 0, to: 2 } },
          { row: 0, column: 1, rowSpan: 1, colSpan: 1, text: '数量', at: { line: 1, from: 3, to: 5 } },
          { row: 0, column: 2, rowSpan: 1, colSpan: 1, text: '', at: { line: 1, from: 6, to: 6 } },
          { row: 1, column: 0, rowSpan: 1, colSpan: 1, text: '规章', at: { line: 2, from: 0, to: 2 } },
          { row: 1, column: 1, rowSpan: 1, colSpan: 1, text: '', at: { line: 2, from: 3, to: 3 } },
          { row: 1, column: 2, rowSpan: 1, colSpan: 1, text: '12', at: { line: 2, from: 4, to: 6 } },
          { row: 2, column: 0, rowSpan: 1, colSpan: 1, text: '合计', at: { line: 3, from: 0, to: 2 } },
          { row: 2, column: 1, rowSpan: 1, colSpan: 1, text: '3', at: { line: 3, from: 3, to: 4 } },
        ],
      },
    ]);
  });

  it('reads a quoted cell over two lines, and quotation marks that open nothing', async () => {
    const [grid, after] = await read('"商业\n企业"\t"科研""所"""\t"其他\n1\t2\t3\n\n完');
    expect(texts(grid)).toEqual(['商业\n企业', '科研"所"', '"其他', '1', '2', '3']);
    expect(gridOf(grid)?.cells[1]?.at).toEqual({ line: 2, from: 4, to: 13 });
    expect(after).toMatchObject({ kind: 'paragraph', text: '完' });
  });

  it('continues behind a blank line, and not behind a paragraph', async () => {
    const blocks = await read('甲\t1\n\n乙\t2\n说明\n丙\t3');
    expect(blocks.map((block) => gridOf(block)?.continues)).toEqual([false, true, undefined, false]);
  });

  it('takes a tab before a paragraph for an indent', async () => {
    expect(prose(await read('\t本报告由云溪区编制。\n\t一、总体情况'))).toEqual([
      '本报告由云溪区编制。',
      '一、总体情况',
    ]);
  });
});

describe('a pipe table', () => {
  it('drops the separator row, breaks lines at br and keeps empty cells', async () => {
    const [heading, grid] = await read('## 申请情况\n| 名称 | 商业<br>企业 | |\n|---|:-:|---|\n| 甲\\|乙 | - | ３ |');
    expect(heading).toMatchObject({ kind: 'heading', level: 2, text: '申请情况' });
    expect(grid).toMatchObject({ kind: 'grid', rows: 2, columns: 3, evidence: 'markup' });
    expect(texts(grid)).toEqual(['名称', '商业\n企业', '', '甲|乙', '-', '３']);
    expect(gridOf(grid)?.cells[3]?.at).toEqual({ line: 4, from: 2, to: 6 });
  });

  it('may have no outer pipes, but a path through a site is none', async () => {
    const [grid, path] = await read('名称 | 数量\n--- | ---\n规章 | 2\n\n首页 | 公开 | 年报');
    expect(texts(grid)).toEqual(['名称', '数量', '规章', '2']);
    expect(path).toMatchObject({ kind: 'paragraph', text: '首页 | 公开 | 年报' });
  });
});

describe('a table that only blanks align', () => {
  it('is found with the place of every cell', async () => {
    const [title, grid] = await read(
      '云溪区统计\n\n项目        制发   废止\n规章         1      0\n规范性文件          3',
    );
    expect(title).toMatchObject({ kind: 'paragraph', text: '云溪区统计' });
    expect(grid).toMatchObject({ rows: 3, columns: 3, evidence: 'aligned', at: { line: 3, from: 0, to: 17 } });
    expect(texts(grid)).toEqual(['项目', '制发', '废止', '规章', '1', '0', '规范性文件', '', '3']);
    expect(gridOf(grid)?.cells.at(-1)?.at).toEqual({ line: 5, from: 15, to: 16 });
    expect(gridOf(grid)?.cells.at(-2)?.at).toEqual({ line: 5, from: 7, to: 7 });
  });

  it('is aligned by characters where a converter counted so', async () => {
    const [grid] = await read('名称          甲    乙    丙\n公开数量        1    2    3\n其他          4         6');
    expect(texts(grid).slice(-4)).toEqual(['其他', '4', '', '6']);
  });

  it('does not say whose the figures of a short row are where tabs became blanks', async () => {
    const [grid] = await read('项目  自然人  企业  总计\n新收  31  14  45\n上年结转申请  12  12\n予以公开  7  5  12');
    expect(
      gridOf(grid)
        ?.cells.filter(({ row }) => row === 2)
        .map(({ text, colSpan }) => [text, colSpan]),
    ).toEqual([
      ['上年结转申请', 1],
      ['12\n12', 3],
    ]);
  });

  it('may be parted by ideographic spaces, and a single blank parts figures its neighbours prove', async () => {
    const [grid] = await read('新收\u3000\u30003\u30004\u30007\n结转的全部申请 1\u30000\u30001');
    expect(texts(grid)).toEqual(['新收', '3', '4', '7', '结转的全部申请', '1', '0', '1']);
  });

  it('continues on the next page', async () => {
    const blocks = await read(
      '1.甲类    5    5\n2.乙类    6    6\n\n          -4-\n\f3.丙类       7     7\n4.丁类       8     8\n',
    );
    expect(blocks.map((block) => [block.kind, gridOf(block)?.continues])).toEqual([
      ['grid', false],
      ['grid', true],
    ]);
    expect(texts(blocks[1])).toEqual(['3.丙类', '7', '7', '4.丁类', '8', '8']);
  });
});

describe('a text that was cut off', () => {
  const lastFigure = async (content: string): Promise<string | undefined> => {
    const { blocks } = await text.extract({ uri: 'cut.txt', bytes: utf8(content) }, STANDARD_LIMITS);
    return texts(blocks.at(-1)).at(-1);
  };

  it('says so in the figure it ends in', async () => {
    expect(await lastFigure('项目\t自然人\t总计\n新收\t3\t4\n结转\t1\t22')).toBe('22\ufffd');
    expect(await lastFigure('项目\t自然人\t总计\n新收\t3\t4\n结转\t1\t22\n')).toBe('22');
  });
});
