import type { Column } from '../../dataset/index.ts';
import { quoted } from '../duckdb/quoted.ts';

/**
 * A spreadsheet takes a text that begins so for a formula, and would run it (OWASP, CSV injection): an apostrophe before
 * it makes it a text again. Numbers are typed and keep their sign.
 */
const FORMULA = '^[=+\\-@\\t\\r]';
/** A number or dashes compute nothing, and stand as they are printed: reports are full of both. */
const HARMLESS = '^(-+|[+\\-]?[0-9][0-9.,]*)$';

const isFormula = (text: string): boolean =>
  new RegExp(FORMULA, 'u').test(text) && !new RegExp(HARMLESS, 'u').test(text);

export const defused = (text: string): string => (isFormula(text) ? `'${text}` : text);

/** The column as SQL prints it into CSV. */
export const csvExpression = ({ name, type }: Column): string => {
  const column = quoted(name);
  switch (type) {
    case 'text':
      return `CASE WHEN regexp_matches(${column}, '${FORMULA}') AND NOT regexp_matches(${column}, '${HARMLESS}') THEN '''' || ${column} ELSE ${column} END`;
    case 'double':
      // 3, not 3.0: counts are whole.
      return `CASE WHEN ${column} = trunc(${column}) AND abs(${column}) < 1e15
        THEN CAST(CAST(${column} AS BIGINT) AS VARCHAR) ELSE CAST(${column} AS VARCHAR) END`;
    case 'timestamp':
      return `strftime(${column}, '%Y-%m-%dT%H:%M:%S.%gZ')`;
    default:
      return `CAST(${column} AS VARCHAR)`;
  }
};
