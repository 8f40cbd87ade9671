import { describe, expect, it } from 'vitest';
import { deltasOf } from './deltas.ts';
import { line, lines, readContents, text, texts } from './ofd.fixture.ts';

/** Two cells of 30 × 20 mm, from 10, 10, and what makes the page one of level text. */
const tall = [...[10, 30].map((y) => line(10, y, 70, y)), ...[10, 40, 70].map((x) => line(x, 10, x, 30))].join('');
const body = '正文都是横着排的，一共十六个字。';
const beside = text('予以公开', 42, 22) + text(body, 10, 60);

describe('the text of an OFD', () => {
  it('expands steps that are written once for several characters', () => {
    expect(deltasOf('g 3 1.5 2 g 2 4', 9)).toEqual([1.5, 1.5, 1.5, 2, 4, 4]);
    expect(deltasOf('g 1000000000 1', 4)).toEqual([1, 1, 1, 1]);
    expect(deltasOf('2 x 3', 4)).toEqual([2]);
    expect(deltasOf(undefined, 4)).toEqual([]);
  });

  it('places a text by its boundary, its matrix and its steps', async () => {
    const scaled = text('规章', 10, 14, 'DeltaX="6"', 'CTM="0.5 0 0 0.5 0 0"');
    const { blocks } = await readContents({ pages: [scaled + text('甲乙丙', 10, 54, '', 'CTM="0.5 0 0 0.5 0 0"')] });
    // Two characters of 2 mm, 3 mm from one to the next, the baseline 2 mm under the boundary's top at 10 mm.
    expect(blocks).toMatchObject([
      { kind: 'paragraph', text: '规章', at: { page: 1, box: [28.3, 29, 42.5, 34.7] } },
      { kind: 'paragraph', text: '甲乙丙' },
    ]);
  });

  it('cuts a text that holds a whole row where it jumps from cell to cell', async () => {
    const rows = text('规章12', 12, 16, 'DeltaX="4 26 2"') + text('许可 3', 12, 26, 'DeltaX="4 4 22"');
    expect(await texts({ pages: [lines + rows] })).toEqual(['0,0 规章', '0,1 12', '1,0 许可', '1,1 3']);
  });

  it('keeps together what is spaced out, and repeats the last step for what is left', async () => {
    const spaced = text('400.00', 20, 50, 'DeltaX="g 3 3"');
    expect(await texts({ pages: [spaced] })).toEqual(['400.00']);
  });

  it('cuts a text at the rules between its characters, and at a gap wider than its others', async () => {
    const rows = text('12', 38, 16, 'DeltaX="3"') + text('345', 12, 26, 'DeltaX="2 5"');
    expect(await texts({ pages: [lines + rows] })).toEqual(['0,0 1', '0,1 2', '1,0 34 5', '1,1 ']);
  });

  it('reads characters that stand upright below one another', async () => {
    const label = text('办理结果', 24, 14, 'DeltaY="g 3 4"');
    expect(await texts({ pages: [tall + label + beside] })).toEqual(['0,0 办理结果', '0,1 予以公开', body]);
  });

  it('reads a label that is turned by its matrix or by its own direction', async () => {
    const byMatrix = text('规章12', 24, 16, 'DeltaX="4 4 2"', 'CTM="0 1 -1 0 0 0"');
    expect(await texts({ pages: [tall + byMatrix + beside] })).toEqual(['0,0 规章12', '0,1 予以公开', body]);
    const byDirection = text('许可3', 24, 14, 'DeltaY="4 4"', 'ReadDirection="90" CharDirection="90"');
    expect(await texts({ pages: [tall + byDirection + beside] })).toEqual(['0,0 许可3', '0,1 予以公开', body]);
    const bySteps = text('处罚5', 24, 14, '', 'ReadDirection="90" CharDirection="90"');
    expect(await texts({ pages: [tall + bySteps + beside] })).toEqual(['0,0 处罚5', '0,1 予以公开', body]);
  });

  it('takes no notice of a watermark that leans across the page', async () => {
    const watermark = text('内部资料', 30, 40, '', 'CTM="0.7 0.7 -0.7 0.7 0 0"');
    expect(await texts({ pages: [text('正文', 10, 20) + watermark] })).toEqual(['正文']);
  });

  it('reads several texts of one object, where only the first says where it starts', async () => {
    const object = text('甲乙', 10, 20).replace(
      '</ofd:TextObject>',
      '<ofd:TextCode Y="14">丙丁</ofd:TextCode></ofd:TextObject>',
    );
    expect(await texts({ pages: [object] })).toEqual(['甲乙', '丙丁']);
  });

  it('leaves out text that nobody sees, unless it is the layer over a scan', async () => {
    const hidden = text('看不见的字', 10, 40, '', 'Alpha="0"');
    const seen = await readContents({ pages: [text('看得见', 10, 20) + text('也看得见', 10, 30) + hidden] });
    expect(seen.recognition).toBe('text');
    expect(seen.blocks.map((block) => 'text' in block && block.text)).toEqual(['看得见', '也看得见']);
    expect(await readContents({ pages: [hidden] })).toMatchObject({
      recognition: 'ocr',
      blocks: [{ text: '看不见的字' }],
    });
    await expect(readContents({ pages: [text('不画', 10, 20, '', 'Visible="false"')] })).rejects.toMatchObject({
      code: 'empty',
    });
  });
});
