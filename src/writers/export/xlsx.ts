import {
  type Column,
  codebookColumns,
  codebookFigures,
  codebookOfColumns,
  codebookRates,
  columnColumns,
  type Resource,
  type Row,
  rateColumns,
  reportResource,
  resources,
  wideResource,
} from '../../dataset/index.ts';
import { rowsOfQuery } from '../duckdb/read.ts';
import { turnFigures } from '../duckdb/wide-figures.ts';
import { newFile } from '../output/new-file.ts';
import { type Cell, date, number, text } from '../xlsx/cell.ts';
import { newWorkbook, type Workbook } from '../xlsx/workbook.ts';
import { type Exporter, ExportRefused, type ExportRequest } from './exporter.ts';

/**
 * A sheet of a zip archive holds 4 GiB, which some 300,000 reports with their 300 columns fill; programs that open
 * workbooks give up long before.
 */
const MOST_REPORTS = 150_000;

const WIDTH = 14;
const LONG_WIDTH = 40;
const LONG = new Set([
  'title',
  'uri',
  'message',
  'message_zh',
  'message_en',
  'label_zh',
  'label_en',
  'numerator',
  'example',
  'about_zh',
  'about_en',
  'agency',
]);

const cellOf = ({ type, name }: Column, row: Row): Cell => {
  const value = row[name] ?? null;
  if (typeof value === 'number') return number(value);
  return type === 'date' ? date(value) : text(value);
};

const sheetOf = (workbook: Workbook, name: string, columns: readonly Column[]) =>
  workbook.sheet(
    name,
    columns.map((column) => ({ title: column.name, width: LONG.has(column.name) ? LONG_WIDTH : WIDTH })),
  );

const writeSheet = async (
  workbook: Workbook,
  { name, columns, sql }: Resource,
  { connection, versions }: ExportRequest,
): Promise<void> => {
  const sheet = sheetOf(workbook, name, columns);
  for await (const rows of rowsOfQuery(connection, columns, sql(versions))) {
    for (const row of rows) await sheet.add(columns.map((column) => cellOf(column, row)));
  }
  await sheet.end();
};

const writeList = async (workbook: Workbook, name: string, columns: readonly Column[], rows: readonly Row[]) => {
  const sheet = sheetOf(workbook, name, columns);
  for (const row of rows) await sheet.add(columns.map((column) => cellOf(column, row)));
  await sheet.end();
};

/** What a person works with; `facts` has a row a figure, which is what databases and programs are for. */
const SHEETS: readonly Resource[] = [
  wideResource,
  ...resources.filter(({ name }) => ['findings', 'rates', 'not_read'].includes(name)),
];

const reportCount = async ({ connection, versions }: ExportRequest): Promise<number> => {
  const result = await connection.runAndReadAll(`SELECT count(*) FROM (${reportResource.sql(versions)})`);
  return Number(result.getRows()[0]?.[0] ?? 0);
};

/** One workbook: a row a report with all its figures, the findings, the rates, what was not read, the codebook. */
export const xlsx: Exporter = {
  kind: 'file',
  write: async (request) => {
    const reports = await reportCount(request);
    if (reports > MOST_REPORTS) {
      throw new ExportRefused(
        `${reports} reports are more than a workbook holds (${MOST_REPORTS}): take csv-wide, csv or parquet`,
      );
    }
    await turnFigures(request.connection);
    const file = await newFile(request.target);
    try {
      const workbook = newWorkbook(file);
      for (const resource of SHEETS) await writeSheet(workbook, resource, request);
      await writeList(workbook, 'codebook_columns', columnColumns, codebookOfColumns);
      await writeList(workbook, 'codebook_figures', codebookColumns, codebookFigures);
      await writeList(workbook, 'codebook_rates', rateColumns, codebookRates);
      await workbook.end();
      await file.close();
    } catch (error) {
      await file.abandon();
      throw error;
    }
    return [{ path: request.target, rows: reports }];
  },
};
