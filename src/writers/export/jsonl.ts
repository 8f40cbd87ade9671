import {
  type ReportRows,
  type Resource,
  type Row,
  reportOf,
  reportResource,
  resources,
  type Versions,
} from '../../dataset/index.ts';
import { rowsOfQuery } from '../duckdb/read.ts';
import { newFile } from '../output/new-file.ts';
import type { Exporter, ExportRequest } from './exporter.ts';

/** Reports that are put together at a time: some 100,000 figures. */
const AT_ONCE = 500;

const PARTS = ['sections', 'facts', 'findings', 'attachments'] as const;

const outcomesOf = async ({ connection }: ExportRequest, sql: string): Promise<readonly string[]> => {
  const all: string[] = [];
  const columns = reportResource.columns.filter(({ name }) => name === 'outcome');
  for await (const rows of rowsOfQuery(connection, columns, sql)) all.push(...rows.map(({ outcome }) => `${outcome}`));
  return all;
};

const within = ({ sql }: Resource, versions: Versions, list: string): string =>
  `SELECT * FROM (${sql(versions)}) WHERE outcome IN (${list})`;

type Grouped = ReadonlyMap<string, readonly Row[]>;

const grouped = async ({ connection, versions }: ExportRequest, resource: Resource, list: string): Promise<Grouped> => {
  const groups = new Map<string, Row[]>();
  for await (const rows of rowsOfQuery(connection, resource.columns, within(resource, versions, list))) {
    for (const row of rows) {
      const group = groups.get(`${row.outcome}`);
      if (group) group.push(row);
      else groups.set(`${row.outcome}`, [row]);
    }
  }
  return groups;
};

const inOrder = (rows: readonly Row[] = []): readonly Row[] =>
  rows.toSorted((a, b) => Number(a.position) - Number(b.position));

const reportsOf = async (request: ExportRequest, outcomes: readonly string[]): Promise<readonly ReportRows[]> => {
  const list = outcomes.map((outcome) => `'${outcome}'`).join(', ');
  const reports = await grouped(request, reportResource, list);
  const parts = new Map<string, Grouped>();
  for (const resource of resources) {
    if (PARTS.some((name) => name === resource.name)) parts.set(resource.name, await grouped(request, resource, list));
  }
  return outcomes.flatMap((outcome) => {
    const of = (name: (typeof PARTS)[number]) => inOrder(parts.get(name)?.get(outcome));
    const [report] = reports.get(outcome) ?? [];
    if (!report) return [];
    return [
      {
        report,
        sections: of('sections'),
        facts: of('facts'),
        findings: of('findings'),
        attachments: of('attachments'),
      },
    ];
  });
};

/** One report a line, as `gouji extract` prints it (`gouji/report@1`), with the findings between reports. */
export const jsonl: Exporter = {
  kind: 'file',
  write: async (request) => {
    const outcomes = await outcomesOf(request, reportResource.sql(request.versions));
    const file = await newFile(request.target);
    try {
      for (let at = 0; at < outcomes.length; at += AT_ONCE) {
        for (const rows of await reportsOf(request, outcomes.slice(at, at + AT_ONCE))) {
          await file.write(`${JSON.stringify(reportOf(rows))}\n`);
        }
      }
      await file.close();
    } catch (error) {
      await file.abandon();
      throw error;
    }
    return [{ path: request.target, rows: outcomes.length }];
  },
};
