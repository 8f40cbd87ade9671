import { forms, type Leaf, type Table } from '#forms';
import type { Fact } from '#model';

/** The form's table that a figure stands in; null where no form describes it. */
export const tableOf = ({ form, table }: Fact): Table | null =>
  forms.find(({ id }) => id === form)?.tables.find(({ id }) => id === table) ?? null;

/** The table's rows, or the columns that stand over one row (its parts may have different ones). */
export const rowsOf = (table: Table): readonly Leaf[] => table.parts.flatMap((part) => part.rows);

export const columnsOf = (table: Table, row: string): readonly Leaf[] =>
  table.parts.find((part) => part.rows.some((leaf) => leaf.path === row))?.columns ?? [];

/** The form's own wording, as printed. */
export const labelOf = (leaf: Leaf): string => leaf.wordings[0];
