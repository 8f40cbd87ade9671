import { describe, expect, it } from 'vitest';
import { extractHtml } from './document.ts';

const read = (page: string) => extractHtml({ uri: 'page.html', bytes: new TextEncoder().encode(page) });

/** Blocks as `h2 text`, `p text`, `grid`, `picture`. */
const outline = (page: string): readonly string[] =>
  read(page).blocks.map((block) => {
    if (block.kind === 'heading') return `h${block.level} ${block.text}`;
    return block.kind === 'paragraph' ? `p ${block.text}` : block.kind;
  });

const SENTENCE = '本年度我局依规主动公开各类信息，办理申请及时规范。';
const REPORT = `<p>一、总体情况</p><p>${SENTENCE}</p><p>二、主动公开情况</p><p>${SENTENCE}</p>`;
const READ = ['p 一、总体情况', `p ${SENTENCE}`, 'p 二、主动公开情况', `p ${SENTENCE}`];

describe('the report among the rest of its page', () => {
  it('leaves out navigation, breadcrumb, share buttons, neighbours, related links and footer', () => {
    const page = `<html><head><title>青禾市云溪区年度报告</title></head><body>
      <div id="top"><a href="/">云溪区人民政府</a><ul><li><a href=a>首页</a></li><li><a href=b>政务公开</a></li></ul></div>
      <div>您现在的位置：<a href="/">首页</a> &gt; <a href="/x">政务公开</a> &gt; 年报</div>
      <h1>青禾市云溪区年度报告</h1>
      <div>发布时间：2025-01-20 来源：云溪区民政局 浏览次数：12 【字体：<a href="j">大</a> 中 小】 打印</div>
      <div id="zoom">${REPORT}</div>
      <div>分享到：<a href="w">微信</a></div>
      <div>上一篇：<a href="p">云溪区公告</a></div><div>下一篇：<a href="n">云溪区通知</a></div>
      <div><h3>相关链接</h3><ul><li><a href=a>2022年年度报告</a></li><li><a href=b>2021年年度报告</a></li></ul></div>
      <div class="footer">版权所有：云溪区人民政府　主办：云溪区人民政府办公室<br>青ICP备05001234号-1　网站标识码：1234567890</div></body></html>`;
    expect(outline(page)).toEqual(['h1 青禾市云溪区年度报告', ...READ]);
  });

  it('leaves out links to other years inside the article', () => {
    const links = '<p><a href=a>2022年年度报告</a></p><p><a href=b>2021年年度报告</a></p>';
    expect(outline(`<div>${links}${REPORT}${links}</div>`)).toEqual(READ);
    expect(outline(`<div>${REPORT}<p>往年年报：<a href=a>2022年</a> <a href=b>2021年</a></p></div>`)).toEqual(READ);
    expect(
      outline(`<div>${REPORT}<table><tr><td><a href=a>2022年</a></td><td><a href=b>2021年</a></td></tr></table></div>`),
    ).toEqual(READ);
  });

  it('keeps a link that is part of the text', () => {
    const line = '<p>报告可在<a href="http://example.com">云溪区人民政府网站</a>下载，欢迎查阅。</p>';
    expect(outline(`<div>${REPORT}${line}</div>`)).toEqual([...READ, 'p 报告可在云溪区人民政府网站下载，欢迎查阅。']);
  });

  it('reads through the tables an old page is laid out with', () => {
    const page = `<table><tr><td colspan=2><a href=a>首页</a> | <a href=b>公开</a></td></tr><tr><td><p><a href=c>年报</a></p><p><a href=d>指南</a></p></td><td>${REPORT}</td></tr><tr><td>版权所有：云溪区</td></tr></table>`;
    expect(outline(page)).toEqual(READ);
  });

  it('keeps a report whose container is named like navigation', () => {
    expect(outline(`<div class="nav-content"><div class="footer">${REPORT}</div></div>`)).toEqual(READ);
  });

  it('keeps text on both sides of an inner container', () => {
    expect(outline(`<div><p>${SENTENCE}</p><div>${REPORT}${REPORT}</div><p>${SENTENCE}</p></div>`)).toEqual([
      `p ${SENTENCE}`,
      ...READ,
      ...READ,
      `p ${SENTENCE}`,
    ]);
  });

  it('takes the text that repeats the page title for the heading where there is no h1', () => {
    const page = `<title>云溪区2024年年度报告-云溪区人民政府</title><div><div class=t>云溪区2024年年度报告</div><div>2025-01-20</div><div>${REPORT}</div></div>`;
    expect(outline(page)).toEqual(['h1 云溪区2024年年度报告', ...READ]);
  });

  it('does not take the heading of a menu, or a line with the time of posting, for the title', () => {
    const page = `<div class="side-menu"><h3>信息公开</h3><a href=a>指南</a></div><div><div><span>2025-01-16 09:30</span><span>云溪区水务局</span><span>阅读：33</span></div><div>${REPORT}</div></div>`;
    expect(outline(page)).toEqual(READ);
    expect(read(page).meta.published).toBe('2025-01-16');
  });

  it('keeps pictures of the article, not icons', () => {
    expect(
      outline(
        `<div>${REPORT}<img src="icon.png"><img src="a.png" width=16 height=16><img src="scan.jpg" width=800></div>`,
      ),
    ).toEqual([...READ, 'picture']);
  });
});

describe('what the site says of the report', () => {
  it('takes the table before the report for facts, not for text', () => {
    const page = `<table><tr><td>索 引 号：</td><td>YX-2025-001</td><td>发布机构：</td><td>云溪区民政局</td></tr>
      <tr><td>发布日期：</td><td>2025年1月9日</td><td>主题分类：</td><td>年报</td></tr></table><div>${REPORT}</div>`;
    expect(outline(page)).toEqual(READ);
    expect(read(page).meta).toEqual({ published: '2025-01-09', agency: '云溪区民政局' });
  });

  it('reads labels and values in list entries', () => {
    const page = `<ul><li>索引号：YX-001</li><li>发布机构：云溪区教育局</li><li>发布日期：</li><li>2025/1/9</li></ul><div>${REPORT}</div>`;
    expect(read(page).meta).toEqual({ published: '2025-01-09', agency: '云溪区教育局' });
  });

  it('trusts the head of the page first', () => {
    const page = `<title>页面</title><meta name="ArticleTitle" content="云溪区年度报告"><meta name="PubDate" content="2025-01-20 09:30:00"><meta name="ContentSource" content="云溪区民政局">
      <p>日期：2025-02-01</p><div>${REPORT}</div>`;
    expect(read(page).meta).toEqual({ title: '云溪区年度报告', published: '2025-01-20', agency: '云溪区民政局' });
  });

  it('passes over sources that are no bodies and days that do not exist', () => {
    expect(read(`<p>发布时间：2025-13-40 来源：本站原创</p><div>${REPORT}</div>`).meta).toEqual({});
  });
});
