import type { DuckDBConnection } from '@duckdb/node-api';
import type { Column, ColumnType, Row, Value } from '../../dataset/index.ts';
import { quoted } from './quoted.ts';

/** What makes a column's value one of a row: a moment to the millisecond in UTC, a large number within 2^53. */
const AS_VALUE: Readonly<Record<ColumnType, (name: string) => string>> = {
  uuid: (name) => `CAST(${name} AS VARCHAR)`,
  text: (name) => name,
  json: (name) => `CAST(${name} AS VARCHAR)`,
  integer: (name) => name,
  double: (name) => name,
  bigint: (name) => `CAST(${name} AS DOUBLE)`,
  date: (name) => `CAST(${name} AS VARCHAR)`,
  timestamp: (name) => `strftime(${name}, '%Y-%m-%dT%H:%M:%S.%gZ')`,
};

const selected = ({ name, type }: Column): string => `${AS_VALUE[type](quoted(name))} AS ${quoted(name)}`;

const held = (value: unknown): Value => (typeof value === 'string' || typeof value === 'number' ? value : null);

/** The rows of a query, some 2,000 at a time, however many there are. */
export async function* rowsOfQuery(
  connection: DuckDBConnection,
  columns: readonly Column[],
  sql: string,
): AsyncGenerator<readonly Row[]> {
  const result = await connection.stream(`SELECT ${columns.map(selected).join(', ')} FROM (${sql})`);
  const names = columns.map(({ name }) => name);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return;
    yield chunk.getRows().map((cells): Row => {
      const row: Record<string, Value> = {};
      for (const [index, name] of names.entries()) row[name] = held(cells[index]);
      return row;
    });
  }
}
