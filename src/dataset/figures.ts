import { type Form, forms, type Leaf, type Table, unitOf } from '#forms';
import type { FormId, Unit } from '#model';

/** Where a figure stands in one form. */
export interface FormFigure {
  readonly form: FormId;
  readonly table: string;
  readonly row: Leaf;
  readonly column: Leaf;
  readonly unit: Unit;
}

/** One figure of the forms, by its fact id, in every form that has it, newest first. */
export interface Figure {
  readonly id: string;
  /** As a column of SQL: `requests.received.total` is `received_total`, unique over the tables of all forms. */
  readonly column: string;
  readonly inForms: readonly [FormFigure, ...FormFigure[]];
}

const figuresOfTable = ({ id: form }: Form, table: Table): readonly (FormFigure & { readonly id: string })[] =>
  table.parts.flatMap(({ rows, columns }) =>
    rows.flatMap((row) =>
      columns.map((column) => ({
        id: `${table.id}.${row.path}.${column.path}`,
        form,
        table: table.id,
        row,
        column,
        unit: unitOf(row, column),
      })),
    ),
  );

/** Without the table: PostgreSQL cuts names at 63 bytes, and the longest would be 68. */
const columnOf = (id: string): string =>
  id
    .slice(id.indexOf('.') + 1)
    .replaceAll('.', '_')
    .replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const figuresOf = (all: readonly Form[]): readonly Figure[] => {
  const byId = new Map<string, [FormFigure, ...FormFigure[]]>();
  for (const form of all) {
    for (const { id, ...figure } of form.tables.flatMap((table) => figuresOfTable(form, table))) {
      const known = byId.get(id);
      if (known) known.push(figure);
      else byId.set(id, [figure]);
    }
  }
  return [...byId].map(([id, inForms]) => ({ id, column: columnOf(id), inForms }));
};

/** Every figure that any form prescribes, in the order of the forms, newest form first. */
export const figures: readonly Figure[] = figuresOf(forms);
