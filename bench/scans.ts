// `npm run bench:scans [-- --dpi 150 --reports 3 --alone 1 --harder 2]`: prints invented reports, scans them badly, binds the
// scans into one PDF each, and reads that as any other report. What was measured is kept in output/scans.json, so that
// one resolution can be measured after the other. Fails where a figure is silently wrong or too few are right.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { closeRecognizers } from '../extractors/image/tesseract.ts';
import { missingFonts } from './scans/fonts.ts';
import { type Measured, measureHarder, measureScans } from './scans/measure.ts';
import { failures, sectionOf } from './scans/section.ts';
import { openBrowser } from './scans/shoot.ts';
import { closeWholePage } from './scans/whole-page.ts';
import { writeSection } from './section.ts';

const { values: options } = parseArgs({
  options: {
    dpi: { type: 'string', default: '150,200,300' },
    reports: { type: 'string', default: '12' },
    /** So many of them by Tesseract on the whole page as well. */
    alone: { type: 'string', default: '0' },
    /** As many reports as no office scanner would spoil them: photographs, bent pages, pictures of web pages. */
    harder: { type: 'string', default: '0' },
  },
});

const missing = missingFonts();
if (missing.length > 0) {
  console.log(`skipped: ${missing.join(', ')} not installed, other fonts would be printed in their place`);
  process.exit(0);
}

const kept = new URL('../output/scans.json', import.meta.url);
const before: Measured = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};

const browser = await openBrowser();
const reports = Number(options.reports);
const dpis = options.dpi.split(',').filter(Boolean).map(Number);
const measured: Measured = {
  ...(await measureScans(browser, dpis, reports, Number(options.alone))),
  ...(options.harder === '0' ? {} : await measureHarder(browser, Number(options.harder))),
};
await browser.close();
await closeRecognizers();
await closeWholePage();

mkdirSync(new URL('../output/', import.meta.url), { recursive: true });
const all: Measured = process.env.CI ? measured : { ...before, ...measured };
writeFileSync(kept, JSON.stringify(all));
const text = sectionOf(all);
writeSection('scans', text);
console.log(text);
const failed = failures(measured);
for (const failure of failed) console.log(`FAILED ${failure}`);
process.exitCode = failed.length > 0 ? 1 : 0;
