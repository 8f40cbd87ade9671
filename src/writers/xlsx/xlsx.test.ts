import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audited } from '../audited.ts';
import { reportWith, sampleReport, unreadWith } from '../example.fixture.ts';
import { HOSTILE } from '../hostile.fixture.ts';
import { newFile } from '../output/new-file.ts';
import type { Language } from '../wording/words.ts';
import { text } from './cell.ts';
import { openXlsx } from './index.ts';
import { newWorkbook } from './workbook.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-xlsx-'));
});

afterAll(() => rm(folder, { recursive: true }));

const written = async (name: string, documents: readonly Audited[], language: Language = 'zh'): Promise<string> => {
  const path = join(folder, name);
  const sink = await openXlsx(path, language);
  for (const audited of documents) await sink.add(audited);
  await sink.close();
  return path;
};

const partsOf = async (path: string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await readFile(path))).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]),
  );

/** The texts of one row, and its numbers as text; empty cells are left out. */
const rowOf = (sheet: string, row: number): readonly string[] => {
  const xml = new RegExp(`<row r="${row}"[^>]*>(.*?)</row>`, 's').exec(sheet)?.[1] ?? '';
  return [...xml.matchAll(/<t [^>]*>(.*?)<\/t>|<v>(.*?)<\/v>/gs)].map(([, words, value]) => words ?? value ?? '');
};

describe('the ledger', () => {
  test('has a row for each finding that the report itself proves, with everything an office needs', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '' } = await partsOf(
      await written('row.xlsx', [reportWith('青禾市农业局')]),
    );
    expect(rowOf(sheet, 2)).toEqual([
      '1',
      '青禾市农业局',
      '2024',
      '错误',
      '青禾市农业局',
      '第 2 个表格第 4 行第 3–6 列',
      '自然人 青禾市农业局 + 商业企业 青禾市农业局 + 法人或其他组织·其他 青禾市农业局 = 4 ≠ 总计 青禾市农业局',
      '4',
      '3',
      '1',
      '本年新收政府信息公开申请数量，总计列：印作 青禾市农业局，疑应为 3',
      '原文如此',
      'unbalanced-equation',
      '表内数据不符合勾稽关系',
      '收到和处理政府信息公开申请情况表',
      expect.stringContaining('国办公开办函'),
      '45677',
      '青禾市农业局',
    ]);
  });

  test('writes out every addend of a relation', async () => {
    const audited = await sampleReport('ogi-2021/item-sums-broken/source.pdf');
    const { 'xl/worksheets/sheet1.xml': sheet = '' } = await partsOf(await written('sum.xlsx', [audited]));
    expect(rowOf(sheet, 2)[6]).toMatch(/^予以公开 11 \+ 部分公开 4 \+ 属于国家秘密 0 \+ .* = 26 ≠ 总计 20$/);
  });

  test('keeps what may be our misreading on a sheet of its own, and counts it in the row of its report', async () => {
    const path = await written('sheets.xlsx', [reportWith('青禾市农业局'), unreadWith('broken.pdf')]);
    const parts = await partsOf(path);
    expect(parts['xl/workbook.xml']?.match(/<sheet name="[^"]*"/g)).toEqual([
      '<sheet name="问题台账"',
      '<sheet name="报告汇总"',
      '<sheet name="待核对"',
    ]);
    expect(rowOf(parts['xl/worksheets/sheet3.xml'] ?? '', 2).slice(0, 4)).toEqual([
      '1',
      '青禾市农业局',
      '2024',
      '警告',
    ]);
    const reports = parts['xl/worksheets/sheet2.xml'] ?? '';
    expect(rowOf(reports, 2)).toEqual([
      ...['1', '青禾市农业局', '2024', '45677', 'ogi-2021', '已读取'],
      ...['1', '0', '1', '1', '3', '1', '0', '0', '青禾市农业局'],
    ]);
    expect(rowOf(reports, 3)).toEqual(['2', '已退回', 'broken.pdf：broken.pdf', 'broken.pdf']);
  });

  test('adds what other reports say to the ledger and to the row of the report it is about', async () => {
    const path = join(folder, 'beside.xlsx');
    const sink = await openXlsx(path, 'zh');
    await sink.add(reportWith('青禾市农业局'));
    const { findings } = reportWith('上年结转与上年报告不符').report;
    await sink.addBeside({ uri: '青禾市农业局', agency: '青禾市农业局', year: 2024, findings: findings.slice(0, 1) });
    await sink.close();
    const parts = await partsOf(path);
    expect(rowOf(parts['xl/worksheets/sheet1.xml'] ?? '', 4).slice(0, 5)).toEqual([
      ...['3', '青禾市农业局', '2024', '错误', '上年结转与上年报告不符'],
    ]);
    expect(rowOf(parts['xl/worksheets/sheet2.xml'] ?? '', 2).slice(6, 10)).toEqual(['2', '0', '1', '1']);
  });

  test('has a frozen header line and a filter over every column', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet } = await partsOf(await written('head.xlsx', [reportWith('青禾市')]));
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:T3"/>');
  });

  test('prints what an office reads and fills in, up to its two empty columns, with the header line on every page', async () => {
    const parts = await partsOf(await written('print.xlsx', [reportWith('青禾市')]));
    const names = parts['xl/workbook.xml'] ?? '';
    expect(rowOf(parts['xl/worksheets/sheet1.xml'] ?? '', 1).slice(10, 14)).toEqual([
      ...['疑似有误的单元格', '核实情况', '整改情况', '确定性'],
    ]);
    expect(names).toContain(`localSheetId="0">'问题台账'!$A$1:$M$3</definedName>`);
    expect(names).toContain(`localSheetId="1">'报告汇总'!$A$1:$P$2</definedName>`);
    expect(names).toContain(`name="_xlnm.Print_Titles" localSheetId="0">'问题台账'!$1:$1</definedName>`);
  });

  test('is English where English is asked for', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '' } = await partsOf(
      await written('en.xlsx', [reportWith('青禾市')], 'en'),
    );
    expect(rowOf(sheet, 1).slice(0, 5)).toEqual(['No.', 'Agency', 'Year', 'Severity', 'Finding']);
  });

  test('is the same bytes for the same audit', async () => {
    const [first, second] = [await written('a.xlsx', [reportWith('青')]), await written('b.xlsx', [reportWith('青')])];
    expect(await readFile(first)).toEqual(await readFile(second));
  });

  test('appears whole or not at all', async () => {
    const sink = await openXlsx(join(folder, 'never.xlsx'), 'zh');
    await sink.add(reportWith('青禾市'));
    await sink.abandon();
    expect((await readdir(folder)).filter((name) => name.startsWith('never'))).toEqual([]);
  });

  test('has no formula, whatever the texts', async () => {
    const parts = await partsOf(await written('hostile.xlsx', HOSTILE.map(reportWith)));
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets).toHaveLength(3);
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >]/);
  });
});

test('a sheet that is full goes on in another', async () => {
  const path = join(folder, 'full.xlsx');
  const file = await newFile(path);
  const workbook = newWorkbook(file, 3);
  const sheet = workbook.sheet('问题台账', [{ title: '机关', width: 10 }]);
  for (const name of ['甲', '乙', '丙']) await sheet.add([text(name)]);
  await workbook.end();
  await file.close();
  const parts = await partsOf(path);
  expect(parts['xl/workbook.xml']?.match(/<sheet name="[^"]*"/g)).toEqual([
    '<sheet name="问题台账"',
    '<sheet name="问题台账 2"',
  ]);
  expect(rowOf(parts['xl/worksheets/sheet2.xml'] ?? '', 2)).toEqual(['丙']);
});

const SOFFICE = process.env.SOFFICE ?? '/usr/bin/soffice';
/** Calc is a package of its own: an office without it opens no workbook. */
const hasCalc = existsSync(SOFFICE) && existsSync(join(dirname(realpathSync(SOFFICE)), 'libsclo.so'));

describe.skipIf(!hasCalc)('in LibreOffice Calc (skipped where it is not at $SOFFICE or /usr/bin/soffice)', () => {
  test('300 hostile texts open as texts: no formula cell, every row there', async () => {
    const path = await written('office.xlsx', HOSTILE.map(reportWith));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const converted = spawnSync(SOFFICE, [profile, '--headless', '--convert-to', 'fods', '--outdir', folder, path]);
    expect(converted.status).toBe(0);
    const sheet = await readFile(join(folder, 'office.fods'), 'utf8');
    expect(sheet).not.toContain('table:formula');
    expect(sheet).toContain('<text:p>+1+1</text:p>');
    expect(sheet.match(/<text:p>unbalanced-equation<\/text:p>/g)).toHaveLength(300);
    expect(sheet.match(/office:value-type="date" office:date-value="2025-01-20"/g)?.length).toBeGreaterThanOrEqual(300);
  }, 180_000);
});
