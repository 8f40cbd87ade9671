import { formOf, type Leaf } from '#forms';
import type { FormId } from '#model';

export type Axis = 'row' | 'column';

/**
 * The row or column of a form's table; a path that several parts have is the first one's.
 * @throws Error for a path that the table does not have: a defect
 */
export const leafOf = (form: FormId, table: string, axis: Axis, path: string): Leaf => {
  const leaf = formOf(form)
    .tables.filter(({ id }) => id === table)
    .flatMap(({ parts }) => parts.flatMap(({ rows, columns }) => (axis === 'row' ? rows : columns)))
    .find((candidate) => candidate.path === path);
  if (!leaf) throw new Error(`${form} has no ${axis} ${path} in table ${table}`);
  return leaf;
};
