import { replacedFinding } from './replaced-finding.ts';
import type { Row, Rows } from './rows.ts';
import { type Replaced, storable, type TextColumns } from './storable.ts';
import type { ColumnType, Table } from './table.ts';
import { findings, tables } from './tables/index.ts';
import { rowMaker } from './values.ts';

const findingRow = rowMaker(findings);

const namesOf = ({ columns }: Table, ...types: readonly ColumnType[]): readonly string[] =>
  columns.filter(({ type }) => types.includes(type)).map(({ name }) => name);

const COLUMNS = new Map(
  tables.map((table): [string, TextColumns] => [
    table.name,
    { texts: namesOf(table, 'text'), jsons: namesOf(table, 'json') },
  ]),
);
const NONE: TextColumns = { texts: [], jsons: [] };

/** A row of a table, made storable where its characters were told already. */
export const storableRow = (table: string, row: Row): Row => storable(row, COLUMNS.get(table) ?? NONE).row;

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
  const cleaned: Record<string, readonly Row[]> = {};
  for (const [table, all = []] of Object.entries(rows)) {
    const columns = COLUMNS.get(table) ?? NONE;
    cleaned[table] = all.map((given) => {
      const { row, replaced } = storable(given, columns);
      if (replaced.length > 0 && typeof row.outcome === 'string') told.push({ table, row, replaced });
      return row;
    });
  }
  const known = cleaned.findings ?? [];
  return told.length === 0 ? cleaned : { ...cleaned, findings: [...known, ...tellingRows(told, known)] };
};
