import type { DuckDBConnection } from '@duckdb/node-api';
import { type ReportRows, type Row, tables } from '../../dataset/index.ts';
import { rowsOfQuery } from '../duckdb/read.ts';

type Grouped = ReadonlyMap<string, readonly Row[]>;

const LAST_COMPARISON = 'comparison = (SELECT max(comparison) FROM comparisons)';

const byOutcome = async (
  connection: DuckDBConnection,
  name: string,
  list: string,
  where = 'true',
): Promise<Grouped> => {
  const columns = tables.find((table) => table.name === name)?.columns ?? [];
  const sql = `SELECT * FROM ${name} WHERE outcome IN (${list}) AND ${where}`;
  const groups = new Map<string, Row[]>();
  for await (const rows of rowsOfQuery(connection, columns, sql)) {
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

/** All that is stored of some reports, in the order of their outcomes. */
export const rowsOfReports = async (
  connection: DuckDBConnection,
  outcomes: readonly string[],
): Promise<readonly ReportRows[]> => {
  const list = outcomes.map((outcome) => `'${outcome}'`).join(', ');
  const reports = await byOutcome(connection, 'reports', list);
  const sections = await byOutcome(connection, 'sections', list);
  const facts = await byOutcome(connection, 'facts', list);
  const findings = await byOutcome(connection, 'findings', list);
  const between = await byOutcome(connection, 'comparison_findings', list, LAST_COMPARISON);
  const attachments = await byOutcome(connection, 'attachments', list);
  return outcomes.flatMap((outcome) =>
    (reports.get(outcome) ?? []).map((report) => ({
      report,
      sections: inOrder(sections.get(outcome)),
      facts: inOrder(facts.get(outcome)),
      findings: [...inOrder(findings.get(outcome)), ...inOrder(between.get(outcome))],
      attachments: inOrder(attachments.get(outcome)),
    })),
  );
};
