import { type Browser, chromium } from 'playwright-core';

/** CSS pixels an inch. */
const css = 96;

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

/** One printed sheet as a PNG at `dpi` dots an inch. */
export const shoot = async (browser: Browser, html: string, dpi: number): Promise<Buffer> => {
  const context = await browser.newContext({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: dpi / css });
  const page = await context.newPage();
  await page.setContent(html);
  const png = await page.screenshot();
  await context.close();
  return png;
};

/** One sheet as a PDF page with its text. */
export const typeset = async (browser: Browser, html: string): Promise<Buffer> => {
  const page = await browser.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ width: '794px', height: '1123px', printBackground: true });
  await page.close();
  return pdf;
};
