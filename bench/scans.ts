import { parseArgs } from 'node:util';
import { forms } from '#forms';
import { STANDARD_LIMITS } from '#model';
import { image } from '../extractors/image/index.ts';
import { closeRecognizers } from '../extractors/image/tesseract.ts';
import { sheetsOf } from '../tests/printed/sheet.ts';
import { damaged, damages } from './scans/damage.ts';
import { gridsOf, judge, type Verdict } from './scans/judge.ts';
import { faces, printedReport } from './scans/report.ts';
import { openBrowser, shoot } from './scans/shoot.ts';
import { wholePage } from './scans/whole-page.ts';

// Prints invented reports, scans them badly, reads them and counts:
//   node --conditions=source --import tsx bench/scans.ts --dpi 150,200,300 --reports 12

const { values: options } = parseArgs({
  options: {
    dpi: { type: 'string', default: '150,200,300' },
    reports: { type: 'string', default: '12' },
    damages: { type: 'string', default: '' },
    pages: { type: 'string', default: '0,1,2' },
    'whole-page': { type: 'boolean', default: false },
  },
});

interface Row {
  figures: number;
  right: number;
  flagged: number;
  'among others': number;
  silent: number;
  doubted: number;
  labels: number;
  'labels right': number;
  pages: number;
  's a page': number;
  'Tesseract alone': number;
}

const national = forms.filter(({ tables }) => tables.length === 3);
const rows = new Map<string, Row>();
const wrong: string[] = [];

const add = (name: string, verdict: Verdict, seconds: number, alone: number): void => {
  const row = rows.get(name) ?? {
    figures: 0,
    right: 0,
    flagged: 0,
    'among others': 0,
    silent: 0,
    doubted: 0,
    labels: 0,
    'labels right': 0,
    pages: 0,
    's a page': 0,
    'Tesseract alone': 0,
  };
  row.figures += verdict.figures;
  row.right += verdict.right;
  row.flagged += verdict.flagged;
  row['among others'] += verdict.amongOthers;
  row.silent += verdict.silent.length;
  row.doubted += verdict.doubted;
  row.labels += verdict.labels;
  row['labels right'] += verdict.labelsRight;
  row['s a page'] = Number(((row['s a page'] * row.pages + seconds) / (row.pages + 1)).toFixed(2));
  row['Tesseract alone'] += alone;
  row.pages += 1;
  rows.set(name, row);
};

const listed = (text: string): readonly number[] => text.split(',').map(Number);
const browser = await openBrowser();
for (let seed = 1; seed <= Number(options.reports); seed += 1) {
  const form = national[seed % national.length];
  const face = faces[seed % faces.length];
  const chosen = damages.filter(({ name }) => options.damages === '' || options.damages.split(',').includes(name));
  if (!form || !face) continue;
  const report = printedReport(form, seed, face);
  const sheets = sheetsOf(form, report.figures);
  for (const dpi of listed(options.dpi)) {
    for (const page of listed(options.pages)) {
      const sheet = sheets[page];
      if (!sheet) continue;
      const png = await shoot(browser, report.pages[page] ?? '', dpi);
      // Each report meets two damages: all of them at every density would take hours.
      for (const damage of options.damages === ''
        ? [0, 1].flatMap((at) => chosen[(2 * seed + at) % chosen.length] ?? [])
        : chosen) {
        const bytes = await damaged(png, damage, dpi, seed);
        const start = process.cpuUsage();
        const { blocks } = await image.extract({ uri: `${face.name}-${page}.png`, bytes }, STANDARD_LIMITS);
        const { user, system } = process.cpuUsage(start);
        const seconds = (user + system) / 1e6;
        const verdict = judge(sheet, gridsOf(blocks)[0]);
        const alone = options['whole-page'] ? await wholePage(bytes, sheet) : 0;
        add(`${dpi} dpi`, verdict, seconds, alone);
        add(`${dpi} dpi, ${damage.name}`, verdict, seconds, alone);
        for (const line of verdict.silent)
          wrong.push(`${dpi} dpi, ${damage.name}, report ${seed} ${face.name}, table ${page + 1}: ${line}`);
        if (verdict.flagged > 10)
          wrong.push(
            `${dpi} dpi, ${damage.name}, report ${seed} ${face.name}, table ${page + 1}: ${verdict.flagged} lost`,
          );
      }
    }
  }
}
await browser.close();
await closeRecognizers();
console.table(Object.fromEntries([...rows].toSorted(([a], [b]) => a.localeCompare(b))));
console.log(wrong.join('\n'));
