import { replacedFinding } from './replaced-finding.ts';
import type { Row, Rows } from './rows.ts';
import { type Replaced, storable } from './storable.ts';
import type { Table } from './table.ts';
import { findings, tables } from './tables/index.ts';
import { rowMaker } from './values.ts';

const findingRow = rowMaker(findings);

const jsonColumns = ({ columns }: Table): ReadonlySet<string> =>
  new Set(columns.flatMap(({ name, type }) => (type === 'json' ? [name] : [])));

const JSON_COLUMNS = new Map(tables.map((table) => [table.name as string, jsonColumns(table)]));
const NONE: ReadonlySet<string> = new Set();

/** A row of a table, made storable where its characters were told already. */
export const storableRow = (table: string, row: Row): Row => storable(row, JSON_COLUMNS.get(table) ?? NONE).row;

interface Told {
  readonly table: string;
  readonly row: Row;
  readonly replaced: readonly Replaced[];
}

const lastPositions = (rows: readonly Row[]): Map<string, number> => {
  const positions = new Map<string, number>();
  for (const { outcome, position } of rows) {
    positions.set(`${outcome}`, Math.max(positions.get(`${outcome}`) ?? -1, Number(position)));
  }
  return positions;
};

const tellingRows = (told: readonly Told[], known: readonly Row[]): readonly Row[] => {
  const positions = lastPositions(known);
  return told.map(({ table, row, replaced }) => {
    const outcome = `${row.outcome}`;
    const position = (positions.get(outcome) ?? -1) + 1;
    positions.set(outcome, position);
    // Its own text quotes nothing of the row.
    return findingRow(replacedFinding(table, row, replaced), { outcome, position });
  });
};

/**
 * Rows that every engine takes as they are: what no database holds is replaced by U+FFFD, and told by a finding of the
 * outcome, where the row is of one.
 */
export const storableRows = (rows: Rows): Rows => {
  const told: Told[] = [];
  const cleaned = Object.entries(rows).map(([table, all = []]): [string, readonly Row[]] => [
    table,
    all.map((given) => {
      const { row, replaced } = storable(given, JSON_COLUMNS.get(table) ?? NONE);
      if (replaced.length > 0 && typeof row.outcome === 'string') told.push({ table, row, replaced });
      return row;
    }),
  ]);
  if (told.length === 0) return Object.fromEntries(cleaned);
  const known = cleaned.find(([table]) => table === 'findings')?.[1] ?? [];
  return { ...Object.fromEntries(cleaned), findings: [...known, ...tellingRows(told, known)] };
};
