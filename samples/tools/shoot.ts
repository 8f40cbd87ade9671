import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { wholeSheet } from './blocks.ts';
import { CSS_INCH, openBrowser, SCAN_INCH, SHEET } from './browser.ts';
import { htmlTable } from './html-table.ts';
import { STYLE } from './pdf-print.ts';
import type { Sample } from './sample.ts';

const table = (sheet: ReturnType<typeof wholeSheet>): string =>
  htmlTable(sheet, { open: '<table>', cell: ({ text }, spans) => `<td${spans}>${text}</td>` });

/** Shoots the tables that a case prints as pictures into its folder. */
export const shootPictures = async ({ file, truth, folder }: Sample): Promise<void> => {
  if ('rendered' in file || !('report' in truth)) return;
  const wanted = file.body.flatMap((item) => (typeof item === 'object' && 'picture' in item ? [item.picture] : []));
  if (wanted.length === 0) return;
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: SHEET, deviceScaleFactor: SCAN_INCH / CSS_INCH });
    for (const id of wanted) {
      await page.setContent(`<html><head>${STYLE}<body>${table(wholeSheet(file, truth, id))}</body></html>`);
      const shot = await page.locator('table').screenshot();
      const grey = await sharp(shot)
        // Paper round the table, as whoever cuts a picture out leaves it.
        .extend({ top: 24, bottom: 24, left: 24, right: 24, background: '#ffffff' })
        .greyscale()
        .png({ palette: true, colours: 8, compressionLevel: 9 })
        .toBuffer();
      writeFileSync(new URL(`${id}.png`, folder), grey);
    }
  } finally {
    await browser.close();
  }
};
