import type { Wording } from '#model';

/**
 * What a column holds, by what both engines have.
 * - `uuid`: a hash of 128 bits
 * - `date`: `2025-01-20`
 * - `timestamp`: a moment, `2025-01-20T08:00:00.000Z`
 * - `json`: JSON text
 */
export type ColumnType = 'uuid' | 'text' | 'integer' | 'bigint' | 'double' | 'date' | 'timestamp' | 'json';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly isNullable: boolean;
  /** Where the model has it: the path from the value that a row is made of; null for what only the dataset knows. */
  readonly from: string | null;
  /** Everything it can hold, where that is a list. */
  readonly values: readonly string[] | null;
  readonly about: Wording;
}

export interface Table {
  readonly name: string;
  readonly about: Wording;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  /** Columns that name a row once more, beside the key. */
  readonly unique: readonly (readonly string[])[];
  /** Columns that are looked for. */
  readonly indexes: readonly (readonly string[])[];
  readonly references: readonly { readonly column: string; readonly table: string }[];
}

type Told = Pick<Column, 'isNullable' | 'from' | 'values'>;

const column =
  (type: ColumnType) =>
  (name: string, about: Wording, told: Partial<Told> = {}): Column => ({
    name,
    type,
    isNullable: told.isNullable ?? false,
    from: told.from ?? null,
    values: told.values ?? null,
    about,
  });

/** Columns by their type, as tables are written down: `is.text('title', { zh, en }, { from: 'title' })`. */
export const is = {
  uuid: column('uuid'),
  text: column('text'),
  integer: column('integer'),
  bigint: column('bigint'),
  double: column('double'),
  date: column('date'),
  timestamp: column('timestamp'),
  json: column('json'),
} as const;

type TableParts = Pick<Table, 'name' | 'about' | 'columns' | 'key'> & Partial<Table>;

export const table = (parts: TableParts): Table => ({ unique: [], indexes: [], references: [], ...parts });
