import { describe, expect, it } from 'vitest';
import { DocumentError, STANDARD_LIMITS } from '#model';
import { html } from './index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: readonly number[]): Uint8Array =>
  Uint8Array.from([...mark, ...Buffer.from(text, 'utf16le')]);
const extract = (bytes: Uint8Array) => html.extract({ uri: 'page.html', bytes }, STANDARD_LIMITS);
const firstText = async (bytes: Uint8Array) =>
  (await extract(bytes)).blocks.map((block) => 'text' in block && block.text)[0];

/** 青禾 in GBK, and 㐀 (U+3400), which only GB18030 has. */
const QINGHE = [0xc7, 0xe0, 0xba, 0xcc];
const RARE = [0x81, 0x39, 0xee, 0x39];

describe('what is taken for a page', () => {
  it.each([
    '<!DOCTYPE html><p>x',
    '\ufeff\n <!-- 导出 -->\n<html>',
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "a">',
    '<TABLE border=1><tr>',
    '<div class="a">',
    '<p>年度报告</p>',
    'HTTP/1.1 200 OK\n\n<html><body>',
  ])('%j is', (text) => {
    expect(html.accepts(utf8(text))).toBe(true);
  });

  it('takes UTF-16 with and without a byte order mark', () => {
    expect(html.accepts(utf16('<html>', [0xff, 0xfe]))).toBe(true);
    expect(html.accepts(utf16('<html>', []))).toBe(true);
  });

  it.each([
    '一、总体情况',
    '%PDF-1.7 <html>',
    'PK\u0003\u0004<html>',
    '{"html":"<p>"}',
    '<?xml version="1.0"?><w:document>',
    '<svg>',
    '',
    '<',
    '1 < 2, <p',
  ])('%j is not', (text) => {
    expect(html.accepts(utf8(text))).toBe(false);
  });
});

describe('encodings', () => {
  it('reads GB18030 where GB2312 is declared', async () => {
    const page = Uint8Array.from([...utf8('<meta charset="gb2312"><p>'), ...QINGHE, ...RARE, ...utf8('</p>')]);
    expect(await firstText(page)).toBe('青禾㐀');
    expect((await extract(page)).encoding).toBe('gb18030');
  });

  it('does not believe a declaration that the bytes deny', async () => {
    expect(
      await firstText(utf8('<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>青禾</p>')),
    ).toBe('青禾');
  });

  it('reads GBK where nothing is declared', async () => {
    expect(await firstText(Uint8Array.from([...utf8('<p>'), ...QINGHE]))).toBe('青禾');
  });

  it('reads Big5 where it is declared', async () => {
    expect(await firstText(Uint8Array.from([...utf8('<meta charset=big5><p>'), 0xa4, 0xa4, 0xa4, 0xe5]))).toBe('中文');
  });

  it('reads UTF-16', async () => {
    expect(await firstText(utf16('<p>青禾</p>', [0xff, 0xfe]))).toBe('青禾');
    expect(await firstText(utf16('<p>青禾</p>', []))).toBe('青禾');
  });
});

describe('pages that hold nothing', () => {
  const refusal = (page: string) =>
    extract(utf8(page)).then(
      () => 'read',
      (error: unknown) => (error instanceof DocumentError ? `${error.code}: ${error.message}` : 'crash'),
    );

  it('says that a page is empty', async () => {
    expect(await refusal('<html><body><div> &nbsp;</div></body></html>')).toBe('empty: the page holds no text');
  });

  it('says that a script was to load the text', async () => {
    expect(
      await refusal('<body><noscript>请启用脚本</noscript><div id=app></div><script src="app.js"></script></body>'),
    ).toBe('empty: the page holds no text of its own: a script is to load it');
  });

  it('says that only pictures are shown', async () => {
    expect(await refusal('<body><img src="scan.jpg" width=900 height=1200></body>')).toBe(
      'empty: the page shows pictures but no text',
    );
  });
});

describe('a page that was cut off', () => {
  const lastCell = async (page: string): Promise<string | undefined> => {
    const { blocks } = await extract(
      utf8(`<p>云溪区年度报告。</p><table><tr><td>新收<td>3<td>4<tr><td>结转<td>1${page}`),
    );
    return blocks.flatMap((block) => (block.kind === 'grid' ? block.cells : [])).at(-1)?.text;
  };

  it('says so in the figure it ends in', async () => {
    expect(await lastCell('<td>22')).toBe('22\ufffd');
    expect(await lastCell('<td><span>2</span><span>2</spa')).toBe('22\ufffd');
  });

  it('is not one whose cells are merely never closed', async () => {
    expect(await lastCell('<td>22</table>')).toBe('22');
    expect(await lastCell('<td>22</body></html>')).toBe('22');
  });
});

describe('pages out of measure', () => {
  it('reads 10,000 nested elements and 2,000 nested tables', async () => {
    expect(await firstText(utf8(`${'<div>'.repeat(10_000)}全年公开信息。`))).toBe('全年公开信息。');
    expect(await firstText(utf8(`${'<table><tr><td>'.repeat(2000)}全年公开信息。`))).toBe('全年公开信息。');
  });

  it('refuses elements nested without end', async () => {
    await expect(extract(utf8('<font>'.repeat(200_000)))).rejects.toMatchObject({ code: 'limit-exceeded' });
  });

  it('refuses spans that push each row further right without end', async () => {
    await expect(extract(utf8(`<table>${'<tr><td rowspan=60000>1<td>2'.repeat(12_000)}`))).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
  });

  it('reads a page of millions of characters', async () => {
    const rows = '<tr><td>新收</td><td><p><span>1</span></p></td></tr>'.repeat(40_000);
    const { blocks } = await extract(utf8(`<p>云溪区年度报告。</p><table>${rows}</table>`));
    expect(blocks.map((block) => (block.kind === 'grid' ? block.rows : block.kind))).toEqual(['paragraph', 40_000]);
  });
});
