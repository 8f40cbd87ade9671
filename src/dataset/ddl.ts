import { type Engine, TYPES } from './engine.ts';
import type { Table } from './table.ts';

const listed = (names: readonly string[]): string => `(${names.join(', ')})`;

export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** DuckDB holds keys in memory, some 100 bytes a row: not for tables of many rows, which an outcome's key guards. */
const hasKeys = (table: Table, engine: Engine): boolean => engine === 'postgres' || table.size === 'few';

const columnLines = ({ columns }: Table, engine: Engine): readonly string[] =>
  columns.map(({ name, type, isNullable }) => `${name} ${TYPES[engine][type]}${isNullable ? '' : ' NOT NULL'}`);

const keyLines = (table: Table, engine: Engine): readonly string[] =>
  hasKeys(table, engine)
    ? [`PRIMARY KEY ${listed(table.key)}`, ...table.unique.map((columns) => `UNIQUE ${listed(columns)}`)]
    : [];

/** DuckDB checks a reference through the keys of both tables, so it has none here: a transaction holds the whole. */
const referenceLines = ({ references }: Table, engine: Engine): readonly string[] =>
  engine === 'postgres' ? references.map(({ column, table }) => `FOREIGN KEY (${column}) REFERENCES ${table}`) : [];

export const createTable = (table: Table, engine: Engine): string =>
  `CREATE TABLE ${table.name} (\n  ${[
    ...columnLines(table, engine),
    ...keyLines(table, engine),
    ...referenceLines(table, engine),
  ].join(',\n  ')}\n)`;

/** Beside the keys; DuckDB looks values up by the least and greatest of each block, and needs none. */
export const createIndexes = (table: Table, engine: Engine): readonly string[] =>
  engine === 'postgres'
    ? table.indexes.map(
        (columns) => `CREATE INDEX ${table.name}_${columns.join('_')} ON ${table.name} ${listed(columns)}`,
      )
    : [];

const said = ({ zh, en }: Table['about']): string => literal(`${zh} · ${en}`);

export const commentsOn = (table: Table): readonly string[] => [
  `COMMENT ON TABLE ${table.name} IS ${said(table.about)}`,
  ...table.columns.map(({ name, about }) => `COMMENT ON COLUMN ${table.name}.${name} IS ${said(about)}`),
];

/** Everything that makes a table. */
export const statementsFor = (table: Table, engine: Engine): readonly string[] => [
  createTable(table, engine),
  ...createIndexes(table, engine),
  ...commentsOn(table),
];
