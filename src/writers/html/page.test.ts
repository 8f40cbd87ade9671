import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audited } from '../audited.ts';
import { reportWith, sampleReport, unreadWith } from '../example.fixture.ts';
import type { Language } from '../wording/words.ts';
import { hasBrowser, openBrowser } from './browser.fixture.ts';
import { openHtml } from './index.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-page-'));
});

afterAll(() => rm(folder, { recursive: true }));

const pageOf = async (name: string, documents: readonly Audited[], language: Language = 'zh'): Promise<string> => {
  const path = join(folder, name);
  const sink = await openHtml(path, { language, date: '2025-02-01' });
  for (const audited of documents) await sink.add(audited);
  await sink.close();
  return path;
};

describe('the page', () => {
  test('puts the gravest agency first and what may be our misreading into a part of its own', async () => {
    const grave = { ...reportWith('白鹭县农业局') };
    const [error, warning] = grave.report.findings;
    if (!error || !warning) throw new Error('the example has two findings');
    const light = {
      ...reportWith('青禾市档案馆'),
      report: { ...reportWith('青禾市档案馆').report, findings: [warning] },
    };
    const page = await readFile(await pageOf('order.html', [light, grave]), 'utf8');
    expect(page.match(/<h[23] id="[^"]*">[^<]*/g)).toEqual([
      '<h2 id="published">一、确定的问题',
      '<h3 id="a1">白鹭县农业局',
      '<h2 id="reading">二、待核对原件的疑点',
      '<h3 id="b1">青禾市档案馆',
      '<h3 id="b2">白鹭县农业局',
      '<h2 id="rules">附：规则与依据',
    ]);
  });

  test('writes every addend of the relation out', async () => {
    const page = await readFile(
      await pageOf('addends.html', [await sampleReport('ogi-2021/item-sums-broken/source.pdf')]),
      'utf8',
    );
    const [sum] = page.match(/<dd class="left">.*?<\/dd>/) ?? [''];
    expect(sum.match(/class="term /g)).toHaveLength(21);
    expect(sum).toContain('保护第三方合法权益 <b>2</b>');
    expect(sum).toContain('<span class="total">26</span>');
    expect(page).toContain('26 ≠ 20\u3000（相差 6）');
  });

  test('names documents that gave no report, and reports without findings', async () => {
    const clean = { ...reportWith('青禾市审计局'), report: { ...reportWith('青禾市审计局').report, findings: [] } };
    const page = await readFile(await pageOf('unread.html', [clean, unreadWith('broken.pdf')]), 'utf8');
    expect(page).toContain('没有确定的问题');
    // Nothing is to be checked, so this is the second part.
    expect(page).toContain('>二、未能读取的文件<');
    expect(page).toContain('没有发现问题的报告（1 份）');
    expect(page).toContain('<td class="file">broken.pdf</td><td class="state">已退回</td>');
  });

  test('adds what other reports say to the report it is about, one without findings of its own as well', async () => {
    const path = join(folder, 'beside.html');
    const sink = await openHtml(path, { language: 'zh', date: '2025-02-01' });
    const clean = { ...reportWith('青禾市审计局'), report: { ...reportWith('青禾市审计局').report, findings: [] } };
    await sink.add(clean);
    const [error] = reportWith('上年结转与上年报告不符').report.findings;
    if (!error) throw new Error('the example has a finding');
    await sink.addBeside({ uri: '青禾市审计局', agency: '青禾市审计局', year: 2024, findings: [error] });
    await sink.close();
    const page = await readFile(path, 'utf8');
    expect(page).toContain('<h3 id="a1">青禾市审计局</h3>');
    expect(page).not.toContain('没有发现问题的报告');
  });

  test('shows the table as read where the source has no pages', async () => {
    const page = await readFile(
      await pageOf('read.html', [await sampleReport('ogi-2021/leaf-mistyped/source.docx')]),
      'utf8',
    );
    expect(page).toContain('<td class="suspect" data-fact="requests.unavailable.notHeld.naturalPerson">71</td>');
    expect(page).not.toContain('<image');
  });

  test('shows the table as read where the bytes are not those that were audited', async () => {
    const audited = await sampleReport('ogi-2021/item-sums-broken/source.pdf');
    const read = async () => ({ uri: 'changed.pdf', bytes: Buffer.from('changed') });
    const page = await readFile(await pageOf('changed.html', [{ ...audited, read }]), 'utf8');
    expect(page).not.toContain('<image');
    expect(page).toContain('data-fact="requests.concluded.naturalPerson">20</td>');
  });

  test('draws the pages of an OFD from their text and rules', async () => {
    const audited = await sampleReport('ogi-2021/ofd-strokes/source.ofd');
    const at = { page: 1, box: [72, 90, 300, 110] } as const;
    const [, , finding] = reportWith('次序').report.findings;
    if (!finding) throw new Error('the example has three findings');
    const report = { ...audited.report, findings: [{ ...finding, at }] };
    const page = await readFile(await pageOf('ofd.html', [{ ...audited, report }]), 'utf8');
    expect(page).toMatch(/<text transform="translate\([\d. ]+\)" y="[\d.]+" font-size="[\d.]+" textLength/);
  });

  test('is English where English is asked for', async () => {
    const page = await readFile(await pageOf('en.html', [reportWith('青禾市档案馆')], 'en'), 'utf8');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('1. What the reports themselves prove');
    expect(page).toContain('Sum of the applicants · row received');
  });

  test('is small: the pictures of one region are shared by the findings on it', async () => {
    const audited = await sampleReport('ogi-2021/item-sums-broken/source.pdf');
    const findings = audited.report.findings.filter(({ rule }) => rule === 'unbalanced-equation');
    expect(findings).toHaveLength(2);
    const path = await pageOf('size.html', [{ ...audited, report: { ...audited.report, findings } }]);
    const page = await readFile(path, 'utf8');
    // Two pages of the table: rendered where the machine has a Chinese font, else drawn from text and rules.
    expect(page.match(/<g id=/g)).toHaveLength(2);
    expect(page.match(/<use href=/g)?.length).toBeGreaterThan(2);
    expect((await stat(path)).size).toBeLessThan(200_000);
  });

  test('appears whole or not at all', async () => {
    const sink = await openHtml(join(folder, 'never.html'), { language: 'zh', date: '2025-02-01' });
    await sink.add(reportWith('青禾市档案馆'));
    await sink.abandon();
    expect((await readdir(folder)).filter((name) => name.startsWith('never'))).toEqual([]);
  });
});

interface Shown {
  readonly svg: { readonly x: number; readonly y: number; readonly width: number };
  readonly mark: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly viewBox: string;
}

const shownIn = (page: Page, fact: string): Promise<Shown> =>
  page.evaluate(`(() => {
    const rect = document.querySelector('#a1 .mark[data-fact="${fact}"]') ?? document.querySelector('.mark[data-fact="${fact}"]');
    const { x, y, width, height } = rect.getBBox();
    const [from, to] = [rect.getScreenCTM(), rect.ownerSVGElement.getBoundingClientRect()];
    return {
      svg: { x: to.x + scrollX, y: to.y + scrollY, width: to.width },
      mark: { x: x * from.a + from.e + scrollX, y: y * from.d + from.f + scrollY, width: width * from.a, height: height * from.d },
      viewBox: rect.ownerSVGElement.getAttribute('viewBox'),
    };
  })()`);

describe.skipIf(!hasBrowser)('in a browser (skipped without Chromium at $CHROMIUM or /usr/bin/chromium)', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    const path = await pageOf('marked.html', [await sampleReport('ogi-2021/item-sums-broken/source.pdf')]);
    await page.goto(`file://${path}`);
  }, 60_000);

  afterAll(() => browser.close());

  // The boxes are those that the rules of the sample enclose; `pdftotext -bbox` puts the words at their centres:
  // 11 at 256.9–265.9, 590.1–599.1 and 12 at 509.5–518.5, 590.1–599.1.
  test.each([
    ['requests.disclosed.naturalPerson', [240.6, 585.8, 282.7, 603.8]],
    ['requests.disclosed.total', [493.2, 585.8, 535.2, 603.8]],
  ] as const)('the mark of %s covers its cell on the picture of the page', async (fact, [x0, y0, x1, y1]) => {
    const { svg, mark, viewBox } = await shownIn(page, fact);
    const [left = 0, top = 0, width = 1] = viewBox.split(' ').map(Number);
    const scale = svg.width / width;
    expect((mark.x - svg.x) / scale + left).toBeCloseTo(x0, 0);
    expect((mark.y - svg.y) / scale + top).toBeCloseTo(y0, 0);
    expect(mark.width / scale).toBeCloseTo(x1 - x0, 0);
    expect(mark.height / scale).toBeCloseTo(y1 - y0, 0);
  });

  test('the picture has the rules of the cell under the edges of the mark, and the figure in its middle', async () => {
    const { mark } = await shownIn(page, 'requests.disclosed.naturalPerson');
    await page.addStyleTag({ content: '.mark,.query{display:none}' });
    const bytes = await page.screenshot({ fullPage: true });
    const darkest = async (left: number, top: number, width: number, height: number): Promise<number> => {
      const region = {
        left: Math.round(left),
        top: Math.round(top),
        width: Math.round(width),
        height: Math.round(height),
      };
      return Math.min(...(await sharp(bytes).extract(region).greyscale().raw().toBuffer()));
    };
    const { x, y, width, height } = mark;
    // Darkest pixel of a strip three pixels wide along each edge, then of the cell's inside at a quarter and in the middle.
    expect(await darkest(x - 1, y + height / 2, 3, 1)).toBeLessThan(140);
    expect(await darkest(x + width - 1, y + height / 2, 3, 1)).toBeLessThan(140);
    expect(await darkest(x + width / 4, y - 1, 1, 3)).toBeLessThan(140);
    expect(await darkest(x + width / 4, y + height - 1, 1, 3)).toBeLessThan(140);
    expect(await darkest(x + 4, y + 4, 8, height - 8)).toBeGreaterThan(200);
    expect(await darkest(x + width / 2 - 8, y + 4, 16, height - 8)).toBeLessThan(120);
  });

  test('nothing of the page is wider than the window, and headings come in order', async () => {
    const { wide, levels } = await page.evaluate<{ wide: boolean; levels: number[] }>(`({
      wide: document.documentElement.scrollWidth > innerWidth,
      levels: [...document.querySelectorAll('h1,h2,h3,h4,h5')].map((one) => Number(one.localName[1])),
    })`);
    expect(wide).toBe(false);
    expect(levels.every((level, index) => level - (levels[index - 1] ?? 0) <= 1)).toBe(true);
  });

  test('on a phone names are read across, and nothing is wider than the phone', async () => {
    const long = '青禾市云溪区高新技术产业开发区管理委员会政务服务和数据管理局';
    const table = await sampleReport('ogi-2021/leaf-mistyped/source.docx');
    const path = await pageOf('phone.html', [reportWith(long), table, unreadWith('2024/青禾市/破损.pdf')]);
    const phone = await browser.newPage({ viewport: { width: 375, height: 800 } });
    await phone.goto(`file://${path}`);
    const { wide, name, label, lines } = await phone.evaluate<{
      wide: boolean;
      name: number;
      label: number;
      lines: number;
    }>(`({
      wide: document.documentElement.scrollWidth > innerWidth,
      name: document.querySelector('.list tbody th').getBoundingClientRect().width,
      label: document.querySelector('.read tbody th').getBoundingClientRect().width,
      lines: (() => { const range = document.createRange(); range.selectNodeContents(document.querySelector('.list .state')); return range.getClientRects().length; })(),
    })`);
    await phone.close();
    expect(wide).toBe(false);
    expect(name).toBeGreaterThan(110);
    expect(label).toBeGreaterThan(110);
    expect(lines).toBe(1);
  });
});
