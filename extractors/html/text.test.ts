import { describe, expect, it } from 'vitest';
import { extractHtml } from './document.ts';

const read = (page: string) => extractHtml({ uri: 'page.html', bytes: new TextEncoder().encode(page) });
const texts = (page: string): readonly string[] =>
  read(page).blocks.flatMap((block) => (block.kind === 'heading' || block.kind === 'paragraph' ? [block.text] : []));

describe('paragraphs', () => {
  it('takes each line of a report written in one element for a paragraph', () => {
    expect(texts('<div>　　一、总体情况<br><br>　　全年公开信息12条。<br/>　　二、主动公开情况</div>')).toEqual([
      '一、总体情况',
      '全年公开信息12条。',
      '二、主动公开情况',
    ]);
  });

  it('keeps the lines of preformatted text', () => {
    expect(texts('<pre>一、总体情况\n\n　　全年公开信息12条。</pre>')).toEqual(['一、总体情况', '全年公开信息12条。']);
  });

  it('collapses blanks and keeps full-width ones inside', () => {
    expect(texts('<p>\n  受理   申请 3&nbsp;件，\n  标　题\u200b。 </p>')).toEqual(['受理 申请 3 件，标　题。']);
  });

  it('counts paragraphs and headings together, grids apart', () => {
    const page =
      '<h2>云溪区年度报告</h2><p>全年情况如下。</p><table><tr><td>新收</td><td>3</td></tr></table><p>特此报告，谢谢。</p>';
    expect(read(page).blocks.map((block) => [block.kind, block.at])).toEqual([
      ['heading', { paragraph: 0 }],
      ['paragraph', { paragraph: 1 }],
      ['grid', { table: 0, row: 0, column: 0 }],
      ['paragraph', { paragraph: 2 }],
    ]);
  });

  it('gives headings their level, one a line', () => {
    expect(read('<h1>云溪区<br>年度报告</h1><h3>一、总体情况</h3><p>情况良好。</p>').blocks.slice(0, 3)).toEqual([
      { kind: 'heading', text: '云溪区', level: 1, at: { paragraph: 0 } },
      { kind: 'heading', text: '年度报告', level: 1, at: { paragraph: 1 } },
      { kind: 'heading', text: '一、总体情况', level: 3, at: { paragraph: 2 } },
    ]);
  });

  it('keeps the numbers of Word lists and leaves conditional comments out', () => {
    expect(
      texts(
        '<p><!--[if gte mso 10]><b>无关</b><![endif]--><![if !supportLists]><span>1.</span><![endif]>公开不够及时。</p>',
      ),
    ).toEqual(['1.公开不够及时。']);
  });

  it('ends a paragraph whose spans were never closed', () => {
    expect(texts('<p><span>第一段。<p><font>第二段。<div>第三段。')).toEqual(['第一段。', '第二段。', '第三段。']);
  });
});

describe('automatic numbers of lists', () => {
  it('prints them before each entry', () => {
    expect(texts('<ol start=3><li>公开不及时。</li><li value=7>解读不够。</li></ol>')).toEqual([
      '3. 公开不及时。',
      '7. 解读不够。',
    ]);
    expect(texts('<ol type=a><li>公开不及时。<li>解读不够。</ol>')).toEqual(['a. 公开不及时。', 'b. 解读不够。']);
    expect(texts('<ol type=I><li>公开不及时。<li>解读不够。</ol>')).toEqual(['I. 公开不及时。', 'II. 解读不够。']);
    expect(texts('<ol style="list-style-type:cjk-ideographic" start=10><li>公开不及时。<li>解读不够。</ol>')).toEqual([
      '十、公开不及时。',
      '十一、解读不够。',
    ]);
  });

  it('does not number an entry that prints its own number', () => {
    expect(texts('<ol><li>（一）公开不及时。</li><li>2、解读不够。</li></ol>')).toEqual([
      '（一）公开不及时。',
      '2、解读不够。',
    ]);
  });

  it('leaves unordered lists without', () => {
    expect(texts('<ol><li>问题如下：<ul><li>公开不及时。</ul><li>解读不够。</ol>')).toEqual([
      '1. 问题如下：',
      '公开不及时。',
      '2. 解读不够。',
    ]);
  });
});
