import { forms } from '#forms';
import type { Fact, Wording } from '#model';
import { figureLabel } from './labels.ts';

type Named = Pick<Fact, 'form' | 'table' | 'row' | 'column'>;

const named = (id: string): Named | null => {
  for (const { id: form, tables } of forms) {
    for (const { id: table, parts } of tables) {
      for (const { rows, columns } of parts) {
        const row = rows.find((leaf) => id.startsWith(`${table}.${leaf.path}.`));
        const column = columns.find((leaf) => row && id === `${table}.${row.path}.${leaf.path}`);
        if (row && column) return { form, table, row: row.path, column: column.path };
      }
    }
  }
  return null;
};

/** A figure of any form in words, by its fact id; the newest form that has it words it. */
export const labelOfFigure = (id: string): Wording => {
  const fact = named(id);
  return fact ? figureLabel(fact) : { zh: id, en: id };
};
