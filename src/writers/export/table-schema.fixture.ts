import type { Field, TableSchema } from '../../dataset/index.ts';

/** A CSV file as RFC 4180 has it; a cell that is quoted is never a missing value. */
export const cellsOf = (csv: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n)/gy;
  for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
};

const isJson = (text: string, is: (value: unknown) => boolean): boolean => {
  try {
    return is(JSON.parse(text));
  } catch {
    return false;
  }
};

const LEXICAL: Readonly<Record<Field['type'], (text: string) => boolean>> = {
  string: () => true,
  integer: (text) => /^-?\d+$/.test(text),
  number: (text) => /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text),
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
  datetime: (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text),
  object: (text) => isJson(text, (value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
  array: (text) => isJson(text, Array.isArray),
};

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

const faultOf = ({ name, type, format, constraints }: Field, text: string): string | null => {
  if (text === '') return constraints?.required ? `${name} is required` : null;
  if (!LEXICAL[type](text) || (format === 'uuid' && !UUID.test(text))) return `${name} is no ${type}: ${text}`;
  return constraints?.enum && !constraints.enum.includes(text) ? `${name} is not in its list: ${text}` : null;
};

/** What a table schema has against the rows of a file, the specification's rules one by one. */
export const faultsOf = (
  { fields, primaryKey = [] }: TableSchema,
  [header = [], ...rows]: readonly (readonly string[])[],
): readonly string[] => {
  const names = fields.map(({ name }) => name);
  if (header.join() !== names.join()) return [`the header is ${header.join()}`];
  const keys = rows.map((row) => primaryKey.map((name) => row[names.indexOf(name)]).join('\n'));
  return [
    ...rows.flatMap((row) => fields.flatMap((field, index) => faultOf(field, row[index] ?? '') ?? [])),
    ...rows.filter((row) => row.length !== fields.length).map((row) => `a row of ${row.length} cells`),
    ...(primaryKey.length > 0 && new Set(keys).size < keys.length ? ['the primary key is there twice'] : []),
  ];
};
