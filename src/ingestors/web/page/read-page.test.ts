import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { literalAddress } from './literal-address.ts';
import { readPage } from './read-page.ts';
import { sayingOf } from './saying.ts';
import { viewedDocument } from './viewer.ts';
import type { WebPage } from './web-page.ts';

const OWN = 'https://www.qinghe.example/zfxxgk/nb/index.html';

const read = async (markup: string | Uint8Array): Promise<WebPage> => {
  const page = await readPage(typeof markup === 'string' ? Buffer.from(markup) : markup, new URL(OWN));
  if (page === null) throw new Error('no page');
  return page;
};

const html = (body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>政府信息公开年报</title>${head}</head><body>${body}</body></html>`;

const hrefs = (uris: readonly URL[]): readonly string[] => uris.map(({ href }) => href);

const TITLE = '青禾市统计局2023年政府信息公开工作年度报告';

describe('a page is', () => {
  it('the report itself, with its date and its site', async () => {
    const bytes = readFileSync(new URL('../../../../samples/ogi-2021/site-page/source.html', import.meta.url));
    expect(await read(bytes)).toMatchObject({
      kind: 'report',
      title: '青禾市云溪区教育局2023年政府信息公开工作年度报告',
      published: '2024-01-19',
      site: '青禾市云溪区人民政府',
    });
  });

  it.each([
    ['report', `<h1>${TITLE}</h1><div><img src="W1.png"><img src="W2.png"></div>`],
    ['offer', `<h1>${TITLE}</h1><p>详见附件。</p><a href="P1.pdf">附件</a>`],
    ['list', `<ul><li><a href="1.html">${TITLE}</a></li></ul>`],
    ['pointer', '<script>location.replace("../2023/report.html")</script>'],
    ['scripted', '<div id="app"></div><script src="app.js"></script>'],
    ['other', '<p>本市召开会议，部署年度工作，要求各单位按时完成。</p>'],
  ])('%s: %s', async (kind, body) => {
    expect((await read(html(body))).kind).toBe(kind);
  });

  it('no page where it is no HTML', async () => {
    expect(await readPage(Buffer.from('%PDF-1.7'), new URL(OWN))).toBe(null);
  });
});

describe('a page points to', () => {
  it.each([
    ['<script>window.location.href = "a.html";</script>', 'a.html'],
    ["<script>top.location = '/x/b.pdf'</script>", '/x/b.pdf'],
    ['<meta http-equiv="refresh" content="0;url=c.html">', 'c.html'],
    ['<frameset><frame src="d.html"></frameset>', 'd.html'],
    ['<iframe src="/pdfjs/web/viewer.html?file=%2Ffiles%2Fe.pdf"></iframe>', '/files/e.pdf'],
  ])('%s', async (body, to) => {
    expect(hrefs((await read(`<html><body>${body}</body></html>`)).leadsTo)).toEqual([new URL(to, OWN).href]);
  });

  it('nothing where it renews itself every minute', async () => {
    expect((await read('<meta http-equiv="refresh" content="60;url=index.html"><p>x</p>')).leadsTo).toEqual([]);
  });
});

describe('the other pages of a list are those', () => {
  it.each([
    ['of a next link', '<a href="index_2.html">下一页</a>', ['index_2.html']],
    ['of numbers', '<a href="index_2.html">2</a> <a href="index_3.html">[3]</a>', ['index_2.html', 'index_3.html']],
    ['a script counts', '<script>createPageHTML(3, 0, "index", "html");</script>', ['index_1.html', 'index_2.html']],
    [
      'a script counts into a place',
      "<script>createPageHTML('page', 2, 1, 'index', 'shtml', 30)</script>",
      ['index_1.shtml'],
    ],
  ])('%s', async (_, body, expected) => {
    const page = await read(html(`<a href="1.html">${TITLE}</a>${body}`));
    expect(hrefs(page.others)).toEqual(expected.map((path) => new URL(path, OWN).href));
  });

  it('but no number that leads elsewhere', async () => {
    expect((await read(html('<a href="/news/2.html">2</a>'))).others).toEqual([]);
  });
});

describe('the files of a page are', () => {
  it('those beside its text, in whatever way it leads to them', async () => {
    const page = await read(
      html(`<h1>${TITLE}</h1><p><a href="P1.docx">Word版</a><a href="javascript:openFile('/f/P2.pdf')">PDF版</a>
        <a href="#" onclick="down('P3.ofd')">OFD版</a><a href="/down?id=4">附件.pdf</a><a href="/down?name=5.wps">附件</a></p>`),
    );
    expect(hrefs(page.files.map(({ uri }) => uri))).toEqual(
      ['P1.docx', '/f/P2.pdf', 'P3.ofd', '/down?id=4', '/down?name=5.wps'].map((path) => new URL(path, OWN).href),
    );
  });

  it('neither the site’s nor another year’s', async () => {
    const page = await read(
      html(`<h1>${TITLE}</h1><a href="P1.pdf">附件</a><a href="P0.pdf">2022年年报.pdf</a>
        <div class="footer"><a href="/manual.pdf">使用手册</a></div><div style="display:none"><a href="/trap.pdf">附件</a></div>`),
    );
    expect(hrefs(page.files.map(({ uri }) => uri))).toEqual([new URL('P1.pdf', OWN).href]);
  });
});

describe('a link says', () => {
  it.each([
    [TITLE, 'report'],
    ['2023年度报告', 'report'],
    ['统计局2023年年报', 'report'],
    ['· 二〇二三年政府信息公开工作年度报告 2024-01-20', 'report'],
    ['青禾市农业农村局2023年政府信息公开工…', 'report'],
    ['政府信息公开年报', 'column'],
    ['2022年', 'year'],
    ['青禾市水利局', 'body'],
    ['关于编制2023年政府信息公开工作年度报告的通知', null],
    ['2023年政府信息公开工作年度报告解读', null],
    ['首页', null],
    ['下一页', null],
  ])('%s: %s', (text, saying) => {
    expect(sayingOf(text)).toBe(saying);
  });
});

it('an address written out in a script is found, anything else is not', () => {
  expect(literalAddress("openFile('a', '/files/P020.pdf')")).toBe('/files/P020.pdf');
  expect(literalAddress('window.open("http://127.0.0.1/x")')).toBe('http://127.0.0.1/x');
  expect(literalAddress("goPage('2')")).toBe(null);
  expect(literalAddress('void(0)')).toBe(null);
});

it('a viewer gives way to its document, a download does not', () => {
  const viewed = (path: string) => viewedDocument(new URL(path, OWN))?.href ?? null;
  expect(viewed('/pdfjs/web/viewer.html?file=../../files/a.pdf')).toBe(new URL('/files/a.pdf', OWN).href);
  expect(viewed('/download.jsp?file=a.pdf')).toBe(null);
  expect(viewed('/viewer.html?file=javascript:a.pdf')).toBe(null);
});
