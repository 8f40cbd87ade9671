import type { tables } from './tables/index.ts';

export type TableName = (typeof tables)[number]['name'];

/** By the column's type: UUIDs, dates, moments (ISO 8601, in UTC) and JSON are text. */
export type Value = string | number | null;

/** One row, by the names of its table's columns. */
export type Row = Readonly<Record<string, Value>>;

/** Rows that belong together, by table; a table without rows may be left out. */
export type Rows = Readonly<Partial<Record<string, readonly Row[]>>>;

/** The rows of all, in their order. */
export const mergeRows = (...all: readonly Rows[]): Rows => {
  const merged: Record<string, Row[]> = {};
  for (const rows of all) {
    for (const [table, more = []] of Object.entries(rows)) {
      const sameTable = merged[table];
      // Not `push(...more)`: a batch of reports has more facts than a call takes arguments.
      if (sameTable) for (const row of more) sameTable.push(row);
      else merged[table] = [...more];
    }
  }
  return merged;
};
