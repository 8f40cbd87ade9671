import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import type { PrintedBlock } from './blocks.ts';
import { CSS_INCH, openBrowser, SCAN_INCH, SHEET } from './browser.ts';
import type { Rendered } from './case-file.ts';
import { plainPage } from './html-plain.ts';
import { STYLE } from './pdf-print.ts';

const A4: [number, number] = [595, 842];
/** Section three fits on one sheet. */
const SMALL = 'body { font-size: 14px; } table { font-size: 12px; } td { padding: 3px; }';

/** A sheet never lies quite straight on the glass. */
const SKEW = 0.4;

/** What stands between two page breaks. */
const sheetsOf = (blocks: readonly PrintedBlock[]): readonly (readonly PrintedBlock[])[] => {
  const sheets: PrintedBlock[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'break') sheets.push([]);
    else sheets.at(-1)?.push(block);
  }
  return sheets;
};

/** Each sheet printed, laid on the glass and scanned at 200 dots an inch. */
const scans = async (blocks: readonly PrintedBlock[], file: Rendered, style: string): Promise<readonly Buffer[]> => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: SHEET, deviceScaleFactor: SCAN_INCH / CSS_INCH });
    const taken: Buffer[] = [];
    for (const sheet of sheetsOf(blocks)) {
      await page.setContent(plainPage(sheet, 'utf-8', file).replace('</head>', STYLE));
      await page.addStyleTag({ content: `body { margin: 20mm 18mm; } ${style}` });
      const print = await page.screenshot();
      const { width, height } = await sharp(print).metadata();
      const turned = await sharp(print).rotate(SKEW, { background: '#ffffff' }).toBuffer();
      const lying = sharp(turned).resize({ width, height, fit: 'cover' });
      taken.push(await lying.greyscale().png().toBuffer());
    }
    return taken;
  } finally {
    await browser.close();
  }
};

/** A PDF of nothing but scans, grey, as a copier sends it. */
export const scannedPdf = async (blocks: readonly PrintedBlock[], file: Rendered): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  for (const scan of await scans(blocks, file, SMALL)) {
    const picture = await pdf.embedJpg(await sharp(scan).jpeg({ quality: 60 }).toBuffer());
    pdf.addPage(A4).drawImage(picture, { x: 0, y: 0, width: A4[0], height: A4[1] });
  }
  return pdf.save({ useObjectStreams: false });
};

/** A TIFF with a page for each sheet, black and white. */
export const scannedTiff = async (blocks: readonly PrintedBlock[], file: Rendered): Promise<Uint8Array> => {
  const pages = await scans(blocks, file, '');
  return sharp([...pages], { join: { animated: true } })
    .removeAlpha()
    .greyscale()
    .threshold(150)
    .withMetadata({ density: SCAN_INCH })
    .tiff({ compression: 'deflate' })
    .toBuffer();
};
