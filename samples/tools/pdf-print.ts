import type { PrintedBlock } from './blocks.ts';
import { openBrowser } from './browser.ts';
import type { Rendered } from './case-file.ts';
import { plainPage } from './html-plain.ts';

/** How a browser is to print. */
export const STYLE = `<style>
@page { size: A4; margin: 25mm 22mm; }
body { font: 16px/1.8 "WenQuanYi Zen Hei"; }
h1 { text-align: center; font-size: 24px; } h2 { font-size: 17px; }
table { border-collapse: collapse; width: 100%; font-size: 14px; line-height: 1.5; }
td { border: 1px solid #000; text-align: center; padding: 5px 3px; }
</style></head>`;

const FIXED = "(D:20250110090000+00'00')";

/** The clock of the run is not part of the sample. */
const undate = (bytes: Uint8Array): Uint8Array =>
  Uint8Array.from(
    Buffer.from(
      Buffer.from(bytes)
        .toString('latin1')
        .replaceAll(/\(D:\d{14}[^)]*\)/g, (date) => FIXED.padEnd(date.length).slice(0, date.length)),
      'latin1',
    ),
  );

/** A page printed by a browser: embedded subset fonts, tables broken where the paper ends. */
export const printedPdf = async (blocks: readonly PrintedBlock[], file: Rendered): Promise<Uint8Array> => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(plainPage(blocks, 'utf-8', file).replace('</head>', STYLE));
    return undate(await page.pdf({ preferCSSPageSize: true }));
  } finally {
    await browser.close();
  }
};
