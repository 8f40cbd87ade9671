// Prints invented reports, scans them badly, binds the sheets into one PDF and reads that as any other report:
//   node --conditions=source --import tsx bench/scanned-reports.ts [REPORTS]
// Counts the figures after the equations of the form have judged between the readers.
import { PDFDocument } from 'pdf-lib';
import { forms } from '#forms';
import { closeRecognizers } from '../extractors/image/tesseract.ts';
import { extract } from '../src/index.ts';
import { damaged, damages } from './scans/damage.ts';
import { faces, type PrintedReport, printedReport } from './scans/report.ts';
import { openBrowser, shoot } from './scans/shoot.ts';
import { writeSection } from './section.ts';

const DPI = [150, 200, 300];
/** From here on nobody would look again. */
const SURE = 0.9;
const A4 = [595, 842] as const;

const [reports = 12] = process.argv.slice(2).map(Number);
const national = forms.filter(({ tables }) => tables.length === 3);

interface Count {
  pages: number;
  seconds: number;
  figures: number;
  right: number;
  marked: number;
  silent: number;
}

const bound = async (sheets: readonly Buffer[], isJpeg: boolean): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  for (const sheet of sheets) {
    const picture = isJpeg ? await pdf.embedJpg(sheet) : await pdf.embedPng(sheet);
    pdf.addPage([...A4]).drawImage(picture, { x: 0, y: 0, width: A4[0], height: A4[1] });
  }
  return pdf.save();
};

const held = async (uri: string, bytes: Uint8Array, { figures }: PrintedReport, count: Count): Promise<void> => {
  const before = process.cpuUsage();
  const [outcome] = await extract({ uri, bytes });
  const { user, system } = process.cpuUsage(before);
  count.seconds += (user + system) / 1e6;
  const facts = outcome?.state === 'record' ? outcome.report.facts : [];
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  for (const [id, printed] of figures) {
    const fact = byId.get(id);
    count.figures += 1;
    if (fact?.state === 'reported' && String(fact.value) === printed) count.right += 1;
    else if (!fact || fact.value === null || fact.confidence < SURE) count.marked += 1;
    else {
      count.silent += 1;
      console.log(`SILENT ${uri} ${id}: printed ${printed}, read ${fact.value} at ${fact.confidence}`);
    }
  }
};

const counts = new Map<string, Count>();
const countOf = (name: string): Count => {
  const count = counts.get(name) ?? { pages: 0, seconds: 0, figures: 0, right: 0, marked: 0, silent: 0 };
  counts.set(name, count);
  return count;
};

const browser = await openBrowser();
for (const dpi of DPI) {
  for (let seed = 1; seed <= reports; seed += 1) {
    const form = national[seed % national.length];
    const face = faces[seed % faces.length];
    const damage = damages[seed % damages.length];
    if (!form || !face || !damage) continue;
    const report = printedReport(form, seed, face);
    const sheets: Buffer[] = [];
    for (const page of report.pages) sheets.push(await damaged(await shoot(browser, page, dpi), damage, dpi, seed));
    const count = countOf(`${dpi} dpi`);
    count.pages += sheets.length;
    await held(
      `${dpi}-${seed}-${face.name}-${damage.name}`,
      await bound(sheets, damage.quality !== null),
      report,
      count,
    );
    console.log(dpi, seed, face.name, damage.name, JSON.stringify(count));
  }
}
await browser.close();
await closeRecognizers();

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(2)} %`;
const rows = [...counts].map(([name, { pages, seconds, figures, right, marked, silent }]) =>
  [name, pages, (seconds / pages).toFixed(1), figures, share(right, figures), share(marked, figures), silent].join(
    ' | ',
  ),
);
const text = `## Scans

${reports} invented reports printed in ${faces.length} pairs of fonts, each scanned at three resolutions with one of ${damages.length} damages (${damages
  .map(({ name }) => name)
  .join(', ')}), read from a PDF without a text layer. Figures after the relations of the form have judged between the
readers; marked: unreadable, absent, or of a confidence below ${SURE}.

| resolution | pages | CPU s a page | figures | right | marked | silently wrong |
|---|---:|---:|---:|---:|---:|---:|
${rows.map((row) => `| ${row} |`).join('\n')}
`;
writeSection('scans', text);
console.log(text);
process.exitCode = [...counts.values()].some(({ silent }) => silent > 0) ? 1 : 0;
