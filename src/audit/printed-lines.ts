import type { Fact } from '#model';

/** The figures of a row by column, or of a column by row. */
export type Line = ReadonlyMap<string, Fact>;

/** The figures of one table, both ways. */
export interface PrintedLines {
  readonly row: ReadonlyMap<string, Line>;
  readonly column: ReadonlyMap<string, Line>;
}

export const NOTHING_PRINTED: PrintedLines = { row: new Map(), column: new Map() };

type Lines = Map<string, Map<string, Fact>>;

const put = (lines: Lines, path: string, across: string, fact: Fact): void => {
  const line = lines.get(path);
  if (line) line.set(across, fact);
  else lines.set(path, new Map([[across, fact]]));
};

/** Of every table that has a figure. */
export const printedLines = (facts: readonly Fact[]): ReadonlyMap<string, PrintedLines> => {
  const tables = new Map<string, { readonly row: Lines; readonly column: Lines }>();
  for (const fact of facts) {
    const lines = tables.get(fact.table) ?? { row: new Map(), column: new Map() };
    if (lines.row.size === 0) tables.set(fact.table, lines);
    put(lines.row, fact.row, fact.column, fact);
    put(lines.column, fact.column, fact.row, fact);
  }
  return tables;
};
