import type { DuckDBConnection } from '@duckdb/node-api';
import { type ReportRows, type Row, tables } from '../../dataset/index.ts';
import { rowsOfQuery } from '../duckdb/read.ts';
import { rowsOfOutcomes, TABLES_OF_OUTCOMES } from '../duckdb/rows-of-outcomes.ts';

type Grouped = ReadonlyMap<string, readonly Row[]>;

const grouped = (rows: readonly Row[]): Grouped => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(`${row.outcome}`);
    if (group) group.push(row);
    else groups.set(`${row.outcome}`, [row]);
  }
  return groups;
};

const inOrder = (rows: readonly Row[] = []): readonly Row[] =>
  rows.toSorted((a, b) => Number(a.position) - Number(b.position));

/** What the last comparison found, by the report it is about. */
export const findingsBetween = async (connection: DuckDBConnection): Promise<Grouped> => {
  const columns = tables.find(({ name }) => name === 'comparison_findings')?.columns ?? [];
  const sql = 'SELECT * FROM comparison_findings WHERE comparison = (SELECT max(comparison) FROM comparisons)';
  const all: Row[] = [];
  for await (const rows of rowsOfQuery(connection, columns, sql)) for (const row of rows) all.push(row);
  return grouped(all);
};

/** All that is stored of some reports, in the order of their outcomes; `notePlaces` has run on this connection. */
export const rowsOfReports = async (
  connection: DuckDBConnection,
  outcomes: readonly string[],
  between: Grouped,
): Promise<readonly ReportRows[]> => {
  const parts = new Map<string, Grouped>();
  for (const table of TABLES_OF_OUTCOMES) {
    if (table.name === 'outcomes' || table.name === 'digests') continue;
    parts.set(table.name, grouped(await rowsOfOutcomes(connection, table, outcomes)));
  }
  const rowsIn = (table: string, outcome: string) => inOrder(parts.get(table)?.get(outcome));
  return outcomes.flatMap((outcome) =>
    (parts.get('reports')?.get(outcome) ?? []).map((report) => ({
      report,
      sections: rowsIn('sections', outcome),
      facts: rowsIn('facts', outcome),
      findings: [...rowsIn('findings', outcome), ...inOrder(between.get(outcome))],
      attachments: rowsIn('attachments', outcome),
    })),
  );
};
