import { join } from 'node:path';
import {
  type CodebookRow,
  type Column,
  codebookColumns,
  codebookFigures,
  codebookOfColumns,
  codebookRates,
  columnColumns,
  rateColumns,
} from '../../dataset/index.ts';
import { newFile } from '../output/new-file.ts';
import { defused } from './csv-cell.ts';
import type { ExportedFile, ExportRequest } from './exporter.ts';

const csvCell = (text: string): string => {
  const safe = defused(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const lineOf = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\n`;

const writeList = async (
  path: string,
  columns: readonly Column[],
  rows: readonly CodebookRow[],
  mark: ExportRequest['mark'],
): Promise<ExportedFile> => {
  const names = columns.map(({ name }) => name);
  const file = await newFile(path);
  await file.write(mark === 'with-mark' ? '\ufeff' : '');
  await file.write(lineOf(names));
  for (const row of rows) await file.write(lineOf(names.map((name) => row[name] ?? '')));
  await file.close();
  return { path, rows: rows.length };
};

/** What every column, every figure and every rate is, beside the tables that hold them. */
export const writeCodebook = async ({ target, mark }: ExportRequest): Promise<readonly ExportedFile[]> => [
  await writeList(join(target, 'codebook_columns.csv'), columnColumns, codebookOfColumns, mark),
  await writeList(join(target, 'codebook_figures.csv'), codebookColumns, codebookFigures, mark),
  await writeList(join(target, 'codebook_rates.csv'), rateColumns, codebookRates, mark),
];
