import type { Line, Segment } from './aligned-line.ts';
import { figuresFrom, isBeyond, isClause } from './aligned-line-kind.ts';
import type { Region } from './aligned-region.ts';

/** A line of a table's body, parted where its figures begin. */
export interface BodyLine {
  readonly kind: 'figures' | 'labels' | 'header';
  readonly y: number;
  readonly labels: readonly Segment[];
  readonly cells: readonly Segment[];
}

export const bodyLines = (lines: readonly Line[], { body, to, edge }: Region, em: number): readonly BodyLine[] =>
  lines.slice(body, to).map((line) => bodyLine(line, edge, em));

export const bodyLine = (line: Line, edge: number, em: number): BodyLine => {
  const from = figuresFrom(line);
  if (from >= 0)
    return { kind: 'figures', y: line.y, labels: line.segments.slice(0, from), cells: line.segments.slice(from) };
  const labels = line.segments.filter((segment) => !isBeyond(segment, edge, em));
  const cells = line.segments.filter((segment) => isBeyond(segment, edge, em));
  return { kind: cells.length > 0 || isClause(line) ? 'header' : 'labels', y: line.y, labels, cells };
};
