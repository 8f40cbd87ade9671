import type { ColumnType } from './table.ts';

export type Engine = 'duckdb' | 'postgres';

/** What each engine calls a column's type. */
export const TYPES: Readonly<Record<Engine, Readonly<Record<ColumnType, string>>>> = {
  duckdb: {
    uuid: 'UUID',
    text: 'VARCHAR',
    integer: 'INTEGER',
    bigint: 'BIGINT',
    double: 'DOUBLE',
    date: 'DATE',
    timestamp: 'TIMESTAMPTZ',
    json: 'JSON',
  },
  postgres: {
    uuid: 'uuid',
    text: 'text',
    integer: 'integer',
    bigint: 'bigint',
    double: 'double precision',
    date: 'date',
    timestamp: 'timestamptz',
    json: 'jsonb',
  },
};
