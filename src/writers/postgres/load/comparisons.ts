import type { DuckDBConnection } from '@duckdb/node-api';
import type { ClientBase } from 'pg';
import { type Row, tables } from '../../../dataset/index.ts';
import { rowsOfQuery } from '../../duckdb/read.ts';
import { inTransaction } from '../transaction.ts';
import { type Loaded, NOTHING } from './batch.ts';
import { copyRows } from './staging.ts';

const rowsIn = async (connection: DuckDBConnection, name: string, where: string): Promise<readonly Row[]> => {
  const columns = tables.find((table) => table.name === name)?.columns ?? [];
  const all: Row[] = [];
  for await (const rows of rowsOfQuery(connection, columns, `SELECT * FROM ${name} WHERE ${where}`)) all.push(...rows);
  return all;
};

/**
 * The last comparison, under the server's next number: a server may hold several runs, whose comparisons count each for
 * itself. It is known by the moment it was made.
 */
export const loadComparisons = async (connection: DuckDBConnection, client: ClientBase): Promise<Loaded> => {
  const [last] = await rowsIn(connection, 'comparisons', 'comparison = (SELECT max(comparison) FROM comparisons)');
  if (!last) return NOTHING;
  const findings = await rowsIn(connection, 'comparison_findings', `comparison = ${last.comparison}`);
  return inTransaction(client, async () => {
    await client.query('LOCK TABLE comparisons IN SHARE ROW EXCLUSIVE MODE');
    const known = await client.query('SELECT 1 FROM comparisons WHERE made = $1 AND reports = $2', [
      last.made,
      last.reports,
    ]);
    if (known.rowCount) return NOTHING;
    const { rows: next } = await client.query<{ readonly comparison: number }>(
      'SELECT coalesce(max(comparison), 0) + 1 AS comparison FROM comparisons',
    );
    const comparison = next[0]?.comparison ?? 1;
    // An outcome that the server refused has no row to refer to.
    const { rows: there } = await client.query<{ readonly outcome: string }>(
      'SELECT outcome FROM outcomes WHERE outcome = ANY($1::uuid[])',
      [findings.map(({ outcome }) => outcome)],
    );
    const outcomes = new Set(there.map(({ outcome }) => outcome));
    const rows = {
      comparisons: [{ ...last, comparison }],
      comparison_findings: findings
        .filter(({ outcome }) => outcomes.has(`${outcome}`))
        .map((finding) => ({ ...finding, comparison })),
    };
    return { moved: await copyRows(client, rows), leftOut: [] };
  });
};
