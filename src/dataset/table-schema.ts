import type { Column, ColumnType } from './table.ts';

/** A field of a Frictionless Table Schema (specs.frictionlessdata.io, version 1). */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'datetime' | 'object' | 'array';
  readonly format?: 'uuid' | 'any';
  readonly title: string;
  readonly description: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
}

export interface TableSchema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: string;
    readonly reference: { readonly resource: string; readonly fields: string };
  }[];
}

const TYPES: Readonly<Record<Exclude<ColumnType, 'json'>, Field['type']>> = {
  uuid: 'string',
  text: 'string',
  integer: 'integer',
  bigint: 'integer',
  double: 'number',
  date: 'date',
  timestamp: 'datetime',
};

/** A place is an object; every other JSON of the dataset is a list. */
const fieldType = ({ name, type }: Column): Field['type'] => {
  if (type !== 'json') return TYPES[type];
  return name === 'place' ? 'object' : 'array';
};

/** An empty text is no missing value to us, but it is one to the specification: such a column cannot be required. */
const isRequired = ({ type, isNullable, values }: Column): boolean =>
  !isNullable && (type !== 'text' || values !== null);

const constraintsOf = (column: Column): Pick<Field, 'constraints'> => {
  const constraints = {
    ...(isRequired(column) ? { required: true as const } : {}),
    ...(column.values ? { enum: column.values } : {}),
  };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
};

/** The default of a moment has no fractions of a second, and these have. */
const formatOf = ({ type }: Column): Pick<Field, 'format'> => {
  if (type === 'uuid') return { format: 'uuid' };
  return type === 'timestamp' ? { format: 'any' } : {};
};

export const fieldOf = (column: Column): Field => ({
  name: column.name,
  type: fieldType(column),
  ...formatOf(column),
  title: column.about.zh,
  description: column.about.en,
  ...constraintsOf(column),
});
