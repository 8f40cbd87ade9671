import { formOf, type Leaf } from '#forms';
import type { Wording } from '#model';
import type { Figure } from './figures.ts';

/** `refused.stateSecret` → `refused: state secret`. */
const readable = (path: string): string =>
  path
    .split('.')
    .map((step) => step.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`))
    .join(': ');

const printed = ({ above, wordings }: Leaf): readonly string[] => [...above, wordings].map(([first]) => first);

/** A figure in words, as its newest form prints it: every heading above its row, its row, and the same of its column. */
export const figureLabel = ({ inForms: [{ form, table, row, column }] }: Figure): Wording => {
  const tableLabel = formOf(form).tables.find(({ id }) => id === table)?.label ?? table;
  return {
    zh: [tableLabel, ...printed(row), ...printed(column)].join(' › '),
    en: [table, row.path, column.path].map(readable).join(' › '),
  };
};
