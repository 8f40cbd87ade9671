import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { extract } from '../src/index.ts';

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
