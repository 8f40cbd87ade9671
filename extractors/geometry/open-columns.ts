import type { Segment } from './aligned-line.ts';
import type { Column } from './column.ts';

/** A piece this far from every column, in widths of a full-width character, stands in none of them. */
const APART = 1.5;

interface Line {
  /** Whether it holds figures, and not the names of columns. */
  readonly figures: boolean;
  readonly em: number;
}

/** Opens a column for each piece of a line that stands apart from all known columns and heads none of them. */
export const openColumns = (
  columns: { x0: number; x1: number }[],
  segments: readonly Segment[],
  { figures, em }: Line,
): void => {
  const isApart = ({ x0, x1 }: Segment): boolean =>
    columns.every((column) => x0 - column.x1 >= APART * em || column.x0 - x1 >= APART * em);
  const apart = segments.filter(isApart);
  if (apart.length === 0) return;
  const isAligned = 2 * (segments.length - apart.length) >= segments.length;
  // As many pieces as columns, elsewhere altogether: a text whose rows are shifted by their labels, told by order alone.
  if (segments.length === columns.length && !isAligned) return;
  // A heading between columns is that of a group, unless most of its line names columns.
  const opening = figures || (isAligned && segments.length > 2) ? apart : apart.filter(beyond(columns));
  for (const { x0, x1 } of opening) {
    const behind = columns.findIndex((column) => column.x0 > x1);
    columns.splice(behind < 0 ? columns.length : behind, 0, { x0, x1 });
  }
};

const beyond =
  (columns: readonly Column[]) =>
  ({ x0, x1 }: Segment): boolean =>
    columns.every((column) => column.x0 > x1) || columns.every((column) => column.x1 < x0);
