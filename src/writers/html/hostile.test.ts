import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportWith, unreadWith } from '../example.fixture.ts';
import { HOSTILE } from '../hostile.fixture.ts';
import { hasBrowser, openBrowser } from './browser.fixture.ts';
import { openHtml } from './index.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-hostile-'));
});

afterAll(() => rm(folder, { recursive: true }));

const pageOf = async (name: string, texts: readonly string[]): Promise<string> => {
  const path = join(folder, name);
  const sink = await openHtml(path, { language: 'zh', date: '2025-02-01' });
  for (const text of texts) {
    await sink.add(reportWith(text));
    await sink.add(unreadWith(text));
  }
  await sink.close();
  return path;
};

/** Every tag with its attributes' names, in order: what a text must never change. */
const skeleton = (page: string): readonly string[] =>
  (page.match(/<[a-z/!][^<>]*>/gi) ?? []).map((tag) => tag.replaceAll(/="[^"]*"/g, ''));

test('there are 300 hostile texts, all different', () => {
  expect(new Set(HOSTILE).size).toBe(300);
});

test('300 hostile texts in every field leave the markup as harmless ones do', async () => {
  const hostile = await readFile(await pageOf('hostile.html', HOSTILE), 'utf8');
  const harmless = await readFile(
    await pageOf(
      'harmless.html',
      HOSTILE.map((_, index) => `青禾市${index}`),
    ),
    'utf8',
  );
  expect(skeleton(hostile)).toEqual(skeleton(harmless));
}, 60_000);

describe.skipIf(!hasBrowser)('in a browser (skipped without Chromium at $CHROMIUM or /usr/bin/chromium)', () => {
  test('300 hostile texts in every field execute nothing, fetch nothing and are there to read', async () => {
    const path = await pageOf('open.html', HOSTILE);
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const heard: string[] = [];
      page.on('dialog', (dialog) => {
        heard.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('console', (message) => heard.push(`console ${message.text()}`));
      page.on('pageerror', (error) => heard.push(`error ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:') && !request.url().startsWith('data:')) heard.push(request.url());
      });
      await page.goto(`file://${path}`);
      await page.evaluate(`document.querySelectorAll('*').forEach((one) => {
        for (const kind of ['mouseover', 'focus', 'click', 'toggle', 'load', 'error']) one.dispatchEvent(new Event(kind));
      })`);
      const found = await page.evaluate(`(() => {
        const all = [...document.querySelectorAll('*')];
        return {
          active: all.filter((one) => /^(script|iframe|object|embed|link|base|form|input|img|audio|video|template)$/i.test(one.localName)).length,
          handlers: all.flatMap((one) => one.getAttributeNames()).filter((name) => /^on/i.test(name)).length,
          outward: all.map((one) => one.getAttribute('href')).filter((href) => href !== null && !/^(#[ab]\\d|#rule-|#[ab]\\d+-|data:image.webp)/.test(href)),
          agencies: [...document.querySelectorAll('h3[id^=a]')].map((one) => one.textContent),
        };
      })()`);
      expect(heard).toEqual([]);
      expect(found).toMatchObject({ active: 0, handlers: 0, outward: [] });
      expect(found).toHaveProperty('agencies.length', 300);
      expect(found).toHaveProperty('agencies.0', '<script>alert(1)</script>');
      expect(found).toHaveProperty('agencies.29', '总计\\u202e02\\u202c');
    } finally {
      await browser.close();
    }
  }, 120_000);
});
