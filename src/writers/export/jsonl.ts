import { chosen, reportOf, reportResource, type Versions } from '../../dataset/index.ts';
import { rowsOfQuery } from '../duckdb/read.ts';
import { notePlaces } from '../duckdb/rows-of-outcomes.ts';
import { newFile } from '../output/new-file.ts';
import type { Exporter, ExportRequest } from './exporter.ts';
import { findingsBetween, rowsOfReports } from './report-rows.ts';

/** Reports that are put together at a time: some 100,000 figures. */
const AT_ONCE = 500;

/** As they were stored: rows that stand together are read together. */
const inStorageOrder = (versions: Versions): string =>
  `SELECT r.outcome FROM reports r WHERE r.outcome IN (${chosen(versions)}) ORDER BY r.rowid`;

const outcomesOf = async ({ connection, versions }: ExportRequest): Promise<readonly string[]> => {
  const all: string[] = [];
  const columns = reportResource.columns.filter(({ name }) => name === 'outcome');
  for await (const rows of rowsOfQuery(connection, columns, inStorageOrder(versions))) {
    for (const { outcome } of rows) all.push(`${outcome}`);
  }
  return all;
};

/** One report a line, as `gouji extract` prints it (`gouji/report@1`), with the findings between reports. */
export const jsonl: Exporter = {
  kind: 'file',
  write: async (request) => {
    const outcomes = await outcomesOf(request);
    await notePlaces(request.connection);
    const between = await findingsBetween(request.connection);
    const file = await newFile(request.target);
    try {
      for (let at = 0; at < outcomes.length; at += AT_ONCE) {
        const reports = await rowsOfReports(request.connection, outcomes.slice(at, at + AT_ONCE), between);
        for (const rows of reports) await file.write(`${JSON.stringify(reportOf(rows))}\n`);
      }
      await file.close();
    } catch (error) {
      await file.abandon();
      throw error;
    }
    return [{ path: request.target, rows: outcomes.length }];
  },
};
