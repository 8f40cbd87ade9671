import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { extract, type Report } from '../src/index.ts';

const sample = (path: string): Uint8Array => readFileSync(new URL(`../samples/${path}`, import.meta.url));

const told = async (uri: string, bytes: Uint8Array) =>
  (await extract({ uri, bytes })).map((outcome) =>
    outcome.state === 'record'
      ? [outcome.uri, outcome.report.agency.name, outcome.report.facts.length, outcome.report.id.split('#')[1]]
      : [outcome.uri, outcome.code],
  );

test('two reports in one text are two records, each with its own figures', async () => {
  const both = Buffer.concat([
    sample('ogi-2021/tab-export-no-other-column/source.txt'),
    Buffer.from('\n\n'),
    sample('ogi-2019/tab-export-wrong-sum/source.txt'),
  ]);
  expect(await told('both.txt', both)).toEqual([
    ['both.txt#report=1', '青禾市云溪区文化馆', 200, 'report=1'],
    ['both.txt#report=2', '白鹭县人民政府', 198, 'report=2'],
  ]);
});

test('a compilation of PDFs names the pages of each report', async () => {
  const whole = await PDFDocument.create();
  for (const path of ['ogi-2021/totals-left-blank/source.pdf', 'ogi-2021/item-sums-broken/source.pdf']) {
    const part = await PDFDocument.load(sample(path));
    for (const page of await whole.copyPages(part, part.getPageIndices())) whole.addPage(page);
  }
  const [first, second] = await told('all.pdf', await whole.save());
  expect([first?.[2], second?.[2]]).toEqual([200, 200]);
  expect([first?.[3], second?.[3]]).toEqual(['page=1-2', 'page=3-4']);
});

test('a cover and a table of contents make no report of their own', async () => {
  const report = sample('ogi-2021/tab-export-no-other-column/source.txt');
  const cover = Buffer.from('2023年政府信息公开工作年度报告\n\n一、总体情况\n二、主动公开政府信息情况\n\n');
  const outcomes = await extract({ uri: 'covered.txt', bytes: Buffer.concat([cover, report]) });
  expect(outcomes.map(({ uri, state }) => [uri, state])).toEqual([['covered.txt', 'record']]);
});

/** A sheet of A4, lying; a page at 70 % of its size fills either half. */
const SHEET: [number, number] = [842, 595];
const SIZE = { xScale: 0.7, yScale: 0.7 };

const embedded = async (whole: PDFDocument, path: string) => {
  const part = await PDFDocument.load(sample(path));
  return whole.embedPdf(part, part.getPageIndices());
};

const onlyReport = async (path: string) => {
  const [outcome] = await extract({ uri: path, bytes: sample(path) });
  return outcome?.state === 'record' ? outcome.report : null;
};

const figures = (report: Report | null) => report?.facts.map(({ id, value }) => `${id} ${value}`);

const BESIDE = ['ogi-2021/totals-left-blank/source.pdf', 'ogi-2021/item-sums-broken/source.pdf'] as const;

test('two reports side by side on lying sheets are two records, each with its own figures and places', async () => {
  const whole = await PDFDocument.create();
  const [lefts, rights] = [await embedded(whole, BESIDE[0]), await embedded(whole, BESIDE[1])];
  for (const [at, left] of lefts.entries()) {
    const sheet = whole.addPage(SHEET);
    sheet.drawPage(left, { x: 0, y: 0, ...SIZE });
    const right = rights[at];
    if (right) sheet.drawPage(right, { x: 421, y: 0, ...SIZE });
  }
  const outcomes = await extract({ uri: 'beside.pdf', bytes: await whole.save() });
  const reports = outcomes.map((outcome) => (outcome.state === 'record' ? outcome.report : null));
  const [left, right] = [await onlyReport(BESIDE[0]), await onlyReport(BESIDE[1])];
  expect(outcomes.map(({ uri }) => uri)).toEqual(['beside.pdf#report=1', 'beside.pdf#report=2']);
  expect(reports.map((report) => report?.agency)).toEqual([left?.agency, right?.agency]);
  expect(reports.map(figures)).toEqual([figures(left), figures(right)]);
  const sides = reports.map((report) =>
    report?.facts.map(({ at }) => (at && 'box' in at && at.box[0] < 421 ? 'left' : 'right')),
  );
  expect(sides.map((all) => [...new Set(all)])).toEqual([['left'], ['right']]);
});

test('the pages of one report side by side are one record', async () => {
  const whole = await PDFDocument.create();
  const sheet = whole.addPage(SHEET);
  for (const [at, page] of (await embedded(whole, BESIDE[0])).entries()) {
    sheet.drawPage(page, { x: 421 * at, y: 0, ...SIZE });
  }
  const outcomes = await extract({ uri: 'spread.pdf', bytes: await whole.save() });
  const reports = outcomes.map((outcome) => (outcome.state === 'record' ? outcome.report : null));
  expect(reports.map(figures)).toEqual([figures(await onlyReport(BESIDE[0]))]);
});

test('a page that only offers the report as a file is none, and lists the file', async () => {
  const bytes = sample('other/report-attached/source.html');
  const [outcome] = await extract({ uri: 'page.html', bytes });
  expect(outcome).toMatchObject({
    state: 'rejected',
    code: 'not-a-report',
    message: expect.stringContaining('./P020240118.pdf'),
    attachments: [
      { kind: 'pdf', uri: './P020240118.pdf', title: '白塔区民政局2023年政府信息公开工作年度报告.pdf' },
      { kind: 'ofd', uri: '/files/2024/niandubaogao.ofd', title: 'OFD版式文件' },
    ],
  });
});
