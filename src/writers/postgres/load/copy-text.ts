import type { Row, Table, Value } from '../../../dataset/index.ts';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const SPECIAL = /[\\\t\n\r]/;

/** One value as COPY's text format has it; null is `\N`. */
const copied = (value: Value): string => {
  if (value === null) return '\\N';
  if (typeof value === 'number') return `${value}`;
  return SPECIAL.test(value) ? value.replaceAll(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? '') : value;
};

/** One line of COPY. */
export const copyLine = ({ columns }: Table, row: Row): string =>
  `${columns.map(({ name }) => copied(row[name] ?? null)).join('\t')}\n`;
