import {
  BIGINT,
  DATE,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBTimestampTZValue,
  type DuckDBType,
  DuckDBUUIDValue,
  type DuckDBValue,
  INTEGER,
  TIMESTAMPTZ,
  UUID,
  VARCHAR,
} from '@duckdb/node-api';
import type { Column, ColumnType, Row, Table, Value } from '../../dataset/index.ts';

const DAY = 86_400_000;

const uuid = (text: string): DuckDBUUIDValue => DuckDBUUIDValue.fromUint128(BigInt(`0x${text.replaceAll('-', '')}`));

/** Rows of one outcome stand together, so most UUIDs are the one before. */
const uuids = (): ((value: Value) => DuckDBValue) => {
  let last = { text: '', value: uuid('0') };
  return (value) => {
    if (typeof value !== 'string') return null;
    if (value !== last.text) last = { text: value, value: uuid(value) };
    return last.value;
  };
};

const same = (): ((value: Value) => DuckDBValue) => (value) => value;

interface Conversion {
  readonly type: DuckDBType;
  readonly converter: () => (value: Value) => DuckDBValue;
}

const CONVERSIONS: Readonly<Record<ColumnType, Conversion>> = {
  uuid: { type: UUID, converter: uuids },
  text: { type: VARCHAR, converter: same },
  json: { type: VARCHAR, converter: same },
  integer: { type: INTEGER, converter: same },
  double: { type: DOUBLE, converter: same },
  bigint: { type: BIGINT, converter: () => (value) => (value === null ? null : BigInt(value)) },
  date: {
    type: DATE,
    converter: () => (value) => (value === null ? null : new DuckDBDateValue(Date.parse(`${value}T00:00:00Z`) / DAY)),
  },
  timestamp: {
    type: TIMESTAMPTZ,
    converter: () => (value) =>
      value === null ? null : new DuckDBTimestampTZValue(BigInt(Date.parse(`${value}`)) * 1000n),
  },
};

const valuesOf = ({ name, type }: Column, rows: readonly Row[]): readonly DuckDBValue[] => {
  const convert = CONVERSIONS[type].converter();
  return rows.map((row) => convert(row[name] ?? null));
};

/** Rows as the engine takes them at once: 2,048 at most. */
export const chunkOf = ({ columns }: Table, rows: readonly Row[]): DuckDBDataChunk => {
  const chunk = DuckDBDataChunk.create(
    columns.map(({ type }) => CONVERSIONS[type].type),
    rows.length,
  );
  chunk.setColumns(columns.map((column) => valuesOf(column, rows)));
  return chunk;
};
