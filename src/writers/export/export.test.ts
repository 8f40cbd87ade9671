import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { Outcome } from '#model';
import { literal, type TableSchema } from '../../dataset/index.ts';
import { outcomesOfSample, rowsRead } from '../../dataset/reading.fixture.ts';
import { is } from '../../dataset/table.ts';
import { openDataset } from '../duckdb/open.ts';
import { copyTo } from './copy.ts';
import { csvExpression, defused } from './csv-cell.ts';
import type { ExportRequest } from './exporter.ts';
import { FORMATS, type Format } from './formats.ts';
import { cellsOf, faultsOf } from './table-schema.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-export-'));
const at = (name: string): string => join(folder, name);
const textOf = (name: string): string => readFileSync(at(name), 'utf8');

const SAMPLES = [
  'ogi-2021/balance-broken/source.html',
  'ogi-2021/site-page/source.html',
  'ogi-2019/blanks-for-zero/source.html',
  'ogi-2014/statistics-attached/source.html',
];

const retitled = (outcome: Outcome | undefined, title: string): Outcome => {
  if (outcome?.state !== 'record') throw new Error('the sample is no record');
  const sha256 = 'f'.repeat(64);
  const source = { ...outcome.report.source, sha256 };
  return { ...outcome, report: { ...outcome.report, id: `sha256:${sha256}`, title, source } };
};

const read = await Promise.all(SAMPLES.map(outcomesOfSample));
const hostile = [retitled((await outcomesOfSample('ogi-2021/plain-page/source.html'))[0], '=HYPERLINK("x","y")')];
const refused: readonly Outcome[] = [
  { state: 'rejected', uri: '-1+1.pdf', code: 'damaged', stage: 'extractors/pdf', message: 'no PDF, "at all"\n' },
];

const dataset = await openDataset(':memory:', '0.1.0');
for (const [index, outcomes] of [...read, hostile, refused].entries()) {
  await dataset.append(rowsRead(`${index}.html`, outcomes));
}
afterAll(() => {
  dataset.close();
  rmSync(folder, { recursive: true });
});

const exported = async (format: Format, name: string, more: Partial<ExportRequest> = {}) => {
  const exporter = await FORMATS[format]();
  return exporter.write({
    connection: dataset.connection,
    target: at(name),
    versions: 'current',
    mark: 'without-mark',
    gouji: '0.1.0',
    ...more,
  });
};

describe('JSON Lines', () => {
  it('are the reports as they were read', async () => {
    await exported('jsonl', 'reports.jsonl');
    const lines = textOf('reports.jsonl').trimEnd().split('\n');
    const reports = new Map(lines.map((line) => [JSON.parse(line).id, JSON.parse(line)]));
    expect(lines).toHaveLength(5);
    for (const outcome of [...read.flat(), ...hostile]) {
      if (outcome.state !== 'record') throw new Error('the sample is no record');
      expect(reports.get(outcome.report.id)).toEqual(outcome.report);
    }
  });
});

describe('CSV', () => {
  it('has a figure a row, whole numbers as such and a blank as nothing', async () => {
    await exported('csv', 'long');
    const lines = textOf('long/facts.csv').split('\n');
    expect(lines[0]).toBe('outcome,position,fact,table_id,row_id,column_id,form,value,raw,state,unit,confidence,place');
    expect(lines.filter((line) => line.includes(',requests.carriedOut.total,'))).toContain(
      '50dd9660-7597-8c56-9c24-e8024bd9928c,184,requests.carriedOut.total,requests,carriedOut,total,ogi-2021,4,4,reported,item,1,"{""table"":1,""row"":27,""column"":9}"',
    );
    expect(lines.find((line) => line.includes(',blank,'))).toMatch(/,ogi-20\d\d,,(?:"")?,blank,item,1,/);
  });

  it('holds nothing that a spreadsheet takes for a formula, and keeps what merely looks like a number', async () => {
    await exported('csv', 'defused');
    expect(textOf('defused/reports.csv')).toContain(`"'=HYPERLINK(""x"",""y"")"`);
    expect(textOf('defused/not_read.csv')).toContain('"no PDF, ""at all""\n"');
    const cells = cellsOf(textOf('defused/reports.csv'))
      .concat(cellsOf(textOf('defused/not_read.csv')))
      .flat();
    expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
  });

  it('prints dashes and negative numbers as reports do: they compute nothing', async () => {
    const texts = ['-', '--', '-18', '+1,204.5', '-1+1', '=1', '-A1', '+cmd|x!A0', '@SUM', '\tx', '—', '3'];
    const printed = ['-', '--', '-18', '+1,204.5', "'-1+1", "'=1", "'-A1", "'+cmd|x!A0", "'@SUM", "'\tx", '—', '3'];
    expect(texts.map(defused)).toEqual(printed);
    const raw = is.text('raw', { zh: '原文', en: 'as printed' });
    const query = `SELECT ${csvExpression(raw)} FROM (SELECT unnest(list_value(${texts.map(literal).join(', ')})) AS raw)`;
    const rows = (await dataset.connection.runAndReadAll(query)).getRows();
    expect(rows.flat()).toEqual(printed);
  });

  it('opens with a byte order mark for Excel where that is asked for', async () => {
    await exported('csv-wide', 'marked.csv', { mark: 'with-mark' });
    expect([...readFileSync(at('marked.csv')).subarray(0, 10)]).toEqual([0xef, 0xbb, 0xbf, ...Buffer.from('outcome')]);
  });

  it('has a report a row and a figure a column by its id, in the wide form', async () => {
    await exported('csv-wide', 'wide.csv');
    const [header = [], ...rows] = cellsOf(textOf('wide.csv'));
    const figure = (agency: string, name: string) =>
      rows.find((row) => row[header.indexOf('agency')] === agency)?.[header.indexOf(name)];
    expect(rows).toHaveLength(5);
    expect(figure('青禾市市场监督管理局', 'requests.carriedOut.total')).toBe('4');
    expect(figure('青禾市市场监督管理局', 'statistics.received.value')).toBe('');
  });
});

describe('versions', () => {
  it('are the newest of each report, or every one with its age', async () => {
    const twice = await openDataset(':memory:', '0.1.0');
    const [outcome] = await outcomesOfSample('ogi-2021/balance-broken/source.html');
    const dated = (published: string, sha256: string): Outcome => {
      if (outcome?.state !== 'record') throw new Error('the sample is no record');
      const source = { ...outcome.report.source, sha256 };
      return { ...outcome, report: { ...outcome.report, id: `sha256:${sha256}`, published, source } };
    };
    await twice.append(rowsRead('old.html', [dated('2023-01-10', 'a'.repeat(64))]));
    await twice.append(rowsRead('new.html', [dated('2023-02-20', 'b'.repeat(64))]));
    const { connection } = twice;
    await exported('csv', 'newest', { connection });
    await exported('csv', 'every', { connection, versions: 'all' });
    twice.close();
    const of = (name: string, ...columns: readonly string[]) => {
      const [header = [], ...rows] = cellsOf(textOf(name));
      return rows.map((row) => columns.map((column) => row[header.indexOf(column)]));
    };
    expect(of('newest/reports.csv', 'published', 'age', 'versions')).toEqual([['2023-02-20', '1', '2']]);
    expect(of('every/reports.csv', 'published', 'age', 'versions')).toEqual([
      ['2023-02-20', '1', '2'],
      ['2023-01-10', '2', '2'],
    ]);
    expect(of('newest/findings.csv', 'rule')).toHaveLength(2);
    expect(of('every/findings.csv', 'rule')).toHaveLength(4);
    expect(of('every/facts.csv', 'fact')).toHaveLength(400);
  });
});

describe('Parquet', () => {
  it('holds the same rows as the tables, with their types', async () => {
    await exported('parquet', 'parquet');
    const { connection } = dataset;
    const query = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
    const path = at('parquet/facts.parquet');
    expect(
      await query(
        `(SELECT CAST(outcome AS VARCHAR), position, fact, value, raw FROM facts EXCEPT SELECT outcome, position, fact, value, raw FROM '${path}')`,
      ),
    ).toEqual([]);
    expect(await query(`SELECT DISTINCT typeof(value) AS value, typeof(position) AS position FROM '${path}'`)).toEqual([
      { value: 'DOUBLE', position: 'INTEGER' },
    ]);
  });
});

describe('XLSX', () => {
  it('is one workbook with the wide table, findings, rates, what was not read, and the codebook', async () => {
    await exported('xlsx', 'dataset.xlsx');
    const parts = unzipSync(readFileSync(at('dataset.xlsx')));
    const sheet = (number: number) => strFromU8(parts[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array());
    const names = [...strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet name="([^"]+)"/g)];
    expect(names.map(([, name]) => name)).toEqual([
      'wide',
      'findings',
      'rates',
      'not_read',
      'codebook_columns',
      'codebook_figures',
      'codebook_rates',
    ]);
    expect(sheet(1).match(/<row /g)).toHaveLength(6);
    expect(sheet(1)).toContain('=HYPERLINK(&quot;x&quot;,&quot;y&quot;)</t>');
    expect(sheet(1)).not.toContain('<f>');
    expect(sheet(4)).toContain('no PDF');
  });
});

describe('a data package', () => {
  it('describes its files: their schemas have nothing against them, their sizes and references are right', async () => {
    await exported('datapackage', 'package');
    const descriptor = JSON.parse(textOf('package/datapackage.json'));
    expect(descriptor.resources.map(({ name }: { readonly name: string }) => name)).toEqual([
      'reports',
      'facts',
      'findings',
      'sections',
      'attachments',
      'rates',
      'inputs',
      'not_read',
      'codebook_columns',
      'codebook_figures',
      'codebook_rates',
    ]);
    const outcomes = new Set(cellsOf(textOf('package/reports.csv')).map(([outcome]) => outcome));
    for (const { path, schema, bytes } of descriptor.resources as readonly {
      readonly path: string;
      readonly schema: TableSchema;
      readonly bytes: number;
    }[]) {
      const cells = cellsOf(textOf(`package/${path}`));
      expect({ path, faults: faultsOf(schema, cells) }).toEqual({ path, faults: [] });
      expect(readFileSync(at(`package/${path}`))).toHaveLength(bytes);
      if (schema.foreignKeys) expect(cells.filter(([outcome]) => !outcomes.has(outcome))).toEqual([]);
    }
  });

  it('is told from one whose file does not hold to its schema', async () => {
    await exported('datapackage', 'package');
    const { resources } = JSON.parse(textOf('package/datapackage.json'));
    const [header = [], first = [], ...rows] = cellsOf(textOf('package/facts.csv'));
    const spoilt = [header, first, first.with(header.indexOf('value'), 'many').with(1, '-'), ...rows];
    expect(faultsOf(resources[1].schema, spoilt)).toEqual(['position is no integer: -', 'value is no number: many']);
    expect(faultsOf(resources[1].schema, [header, first, first])).toEqual(['the primary key is there twice']);
  });
});

describe('every file', () => {
  it('is the old one until the new one is whole, and leaves nothing beside it', async () => {
    writeFileSync(at('kept.csv'), 'before');
    const failing = "SELECT CASE WHEN i = 900000 THEN error('no more') END AS a FROM range(1000000) t(i)";
    await expect(copyTo(dataset.connection, at('kept.csv'), failing, 'FORMAT csv')).rejects.toThrow('no more');
    expect(textOf('kept.csv')).toBe('before');
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });
});
