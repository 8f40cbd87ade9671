import type { Segment } from './aligned-line.ts';
import type { Column, Span } from './column.ts';

/**
 * The columns that each heading of one header line takes. One alone takes all the columns it can; several share them:
 * each is printed either in the middle of its columns or at their left, and what fits better decides.
 * @param under for each column, whether it may stand under these headings
 */
export const groupSpans = (
  cells: readonly Segment[],
  columns: readonly Column[],
  under: readonly boolean[],
): readonly Span[] => {
  const range = { first: under.indexOf(true), end: under.lastIndexOf(true) + 1 };
  if (cells.length === 1) return [{ column: range.first, span: range.end - range.first }];
  const left = leftAligned(cells, columns, range);
  const middle = centred(cells, columns, range);
  return misfit(middle, cells, columns, middleOf) < misfit(left, cells, columns, ({ x0 }) => x0) ? middle : left;
};

interface Range {
  readonly first: number;
  readonly end: number;
}

const leftAligned = (cells: readonly Segment[], columns: readonly Column[], { first, end }: Range): readonly Span[] => {
  const starts = cells.map((cell, index) =>
    index === 0
      ? first
      : closest(columns, first + index, end - cells.length + index, ({ x0 }) => Math.abs(x0 - cell.x0)),
  );
  return starts.map((column, index) => ({ column, span: Math.max(1, (starts[index + 1] ?? end) - column) }));
};

const centred = (cells: readonly Segment[], columns: readonly Column[], { first, end }: Range): readonly Span[] => {
  let from = first;
  return cells.map((cell, index) => {
    const column = from;
    const x0 = columns[from]?.x0 ?? 0;
    const left = cells.length - 1 - index;
    const last =
      left === 0 ? end - 1 : closest(columns, from, end - 1 - left, ({ x1 }) => Math.abs(x0 + x1 - cell.x0 - cell.x1));
    from = last + 1;
    return { column, span: Math.max(1, from - column) };
  });
};

const closest = (
  columns: readonly Column[],
  from: number,
  to: number,
  distance: (column: Column) => number,
): number => {
  let best = from;
  for (let at = from + 1; at <= to; at += 1) {
    const [column, known] = [columns[at], columns[best]];
    if (column && known && distance(column) < distance(known)) best = at;
  }
  return best;
};

const middleOf = ({ x0, x1 }: Column): number => (x0 + x1) / 2;

/** How far the headings stand from where their columns would have them; endless where columns do not suffice. */
const misfit = (
  spans: readonly Span[],
  cells: readonly Segment[],
  columns: readonly Column[],
  anchor: (extent: Column) => number,
): number =>
  spans.reduce((sum, { column, span }, index) => {
    const [first, last, cell] = [columns[column], columns[column + span - 1], cells[index]];
    if (!first || !last || !cell) return Number.POSITIVE_INFINITY;
    return sum + Math.abs(anchor({ x0: first.x0, x1: last.x1 }) - anchor(cell));
  }, 0);
