import type { BodyLine } from './aligned-body.ts';
import { nearest } from './aligned-columns.ts';
import { groupSpans } from './aligned-header-groups.ts';
import type { Segment } from './aligned-line.ts';
import { ADJACENT } from './aligned-line-kind.ts';
import type { Column, Span } from './column.ts';

/**
 * Where the pieces of the header stand over the columns of figures, line by line. The lowest lines that together name
 * every column are the columns' own names; what stands above them heads several columns.
 */
export const headerSpans = (lines: readonly BodyLine[], columns: readonly Column[]): readonly (readonly Span[])[] => {
  const own = lines.map(({ cells }) => singles(columns, cells));
  const names = firstNameLine(lines, own, columns.length);
  const levels = nameLevels(lines.slice(names), own.slice(names), columns.length);
  let rank = -1;
  const spans = [...own];
  for (let at = names - 1; at >= 0; at -= 1) {
    const [line, below] = [lines[at], lines[at + 1]];
    if (!line || line.cells.length === 0) continue;
    const wraps = below && at + 1 < names && below.y - line.y <= ADJACENT && sameColumns(own[at], own[at + 1]);
    if (!wraps) rank += 1;
    const under = levels.map((level) => level <= rank);
    spans[at] = groupSpans(line.cells, columns, under);
  }
  return spans;
};

/** A wide heading over narrow figures still names one column. */
const singles = (columns: readonly Column[], cells: readonly Segment[]): readonly Span[] => {
  let from = 0;
  return cells.map((cell, index) => {
    if (cells.length >= columns.length) return { column: index, span: 1 };
    const column = nearest(columns, cell, from, columns.length - (cells.length - index));
    from = column + 1;
    return { column, span: 1 };
  });
};

const sameColumns = (a: readonly Span[] = [], b: readonly Span[] = []): boolean =>
  a.length === b.length && a.every(({ column }, index) => column === b[index]?.column);

/** Lines over the lowest that name every column are names too, broken over two lines, if they name neighbours. */
const firstNameLine = (lines: readonly BodyLine[], own: readonly (readonly Span[])[], count: number): number => {
  const named = new Set<number>();
  let first = own.length;
  while (first > 0 && named.size < count) {
    first -= 1;
    for (const { column } of own[first] ?? []) named.add(column);
  }
  while (
    first > 0 &&
    (lines[first]?.y ?? 0) - (lines[first - 1]?.y ?? 0) <= ADJACENT &&
    namesNeighbours(own[first - 1])
  )
    first -= 1;
  return first;
};

const namesNeighbours = (spans: readonly Span[] = []): boolean =>
  spans.some(({ column }, index) => spans[index + 1]?.column === column + 1);

/**
 * How high each column's name is centred: 0 for the lowest. A column under no group has a taller cell, and its name
 * stands higher than its neighbours' (自然人 and 总计 beside 法人或其他组织).
 */
const nameLevels = (
  lines: readonly BodyLine[],
  own: readonly (readonly Span[])[],
  count: number,
): readonly number[] => {
  const middles = Array.from({ length: count }, (_, column) => {
    const ys = lines.filter((_line, at) => own[at]?.some((span) => span.column === column)).map(({ y }) => y);
    return ((ys[0] ?? 0) + (ys.at(-1) ?? 0)) / 2;
  });
  const levels: number[] = [];
  for (const middle of [...middles].sort((a, b) => b - a))
    if (levels.length === 0 || (levels.at(-1) ?? 0) - middle > 1) levels.push(middle);
  return middles.map((middle) => levels.findLastIndex((level) => level >= middle));
};
