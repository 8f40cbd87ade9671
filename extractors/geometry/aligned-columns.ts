import type { Segment } from './aligned-line.ts';
import type { Column, Span } from './column.ts';
import { openColumns } from './open-columns.ts';

/**
 * The columns of figures, from left to right: the line with the most pieces opens them, the others widen them, and
 * open more where no line fills every column: a report that leaves blanks for zero, with 自然人 and 总计 on another
 * line of the header than the columns between them.
 * @param figures what stands in the columns of figures, line by line
 * @param names the same of the header lines
 */
export const figureColumns = (
  figures: readonly (readonly Segment[])[],
  names: readonly (readonly Segment[])[],
  em: number,
): readonly Column[] => {
  const sorted = [...figures, ...names].sort((a, b) => b.length - a.length);
  const columns = (sorted[0] ?? []).map(({ x0, x1 }) => ({ x0, x1 }));
  for (const segments of sorted) {
    openColumns(columns, segments, { figures: figures.includes(segments), em });
    placed(columns, segments).forEach(({ column, span }, index) => {
      const [known, segment] = [columns[column], segments[index]];
      if (!known || !segment || span > 1) return;
      known.x0 = Math.min(known.x0, segment.x0);
      known.x1 = Math.max(known.x1, segment.x1);
    });
  }
  return columns;
};

/**
 * The columns of the pieces of one line, in order and no column twice. As many pieces as columns fill them from left
 * to right; fewer go where their middles are nearest, and a piece that reaches over several columns covers them all
 * (`21710000218`: a glued row is not to be split).
 */
export const placed = (columns: readonly Column[], segments: readonly Segment[]): readonly Span[] => {
  if (segments.length >= columns.length) return segments.map((_, column) => ({ column, span: 1 }));
  let from = 0;
  return segments.map((segment, index) => {
    const to = columns.length - (segments.length - index);
    const place = covered(columns, segment, from, to) ?? { column: nearest(columns, segment, from, to), span: 1 };
    from = place.column + place.span;
    return place;
  });
};

const covered = (columns: readonly Column[], { x0, x1 }: Segment, from: number, to: number): Span | null => {
  const inside = columns.flatMap((column, at) => {
    const middle = (column.x0 + column.x1) / 2;
    return at >= from && at <= to && middle > x0 && middle < x1 ? [at] : [];
  });
  const [first] = inside;
  return first !== undefined && inside.length > 1 ? { column: first, span: inside.length } : null;
};

/** The column from `from` to `to` whose middle is nearest to that of a piece of text. */
export const nearest = (columns: readonly Column[], piece: Column, from: number, to: number): number => {
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at <= to; at += 1) {
    const column = columns[at];
    if (!column) continue;
    const distance = Math.abs(column.x0 + column.x1 - piece.x0 - piece.x1);
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
};
