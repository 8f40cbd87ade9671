import type { Wording } from '#model';
import type { Column } from './table.ts';

/** A question that is asked often, as SQL. */
export interface View {
  readonly name: string;
  readonly about: Wording;
  readonly columns: readonly Column[];
  /** A query of the tables and the views before it. */
  readonly sql: string;
  /** The same in PostgreSQL, where the engines have no words in common for it. */
  readonly inPostgres?: string;
}

/** A column as a view shows it: what joins and sums leave out is null. */
export const nullable = (column: Column): Column => ({ ...column, isNullable: true });

/** Columns of a table by their names, for a view that passes them on. */
export const columnsNamed = (columns: readonly Column[], names: readonly string[]): readonly Column[] =>
  names.flatMap((name) => columns.filter((column) => column.name === name));
