import type { BodyLine } from './aligned-body.ts';
import type { Segment } from './aligned-line.ts';
import { ordinalOf } from './aligned-ordinal.ts';

/** Where each label column begins, from left to right; empty for a table without labels. */
export interface LabelColumns {
  readonly starts: readonly number[];
  /** The column a piece of a label stands in. */
  columnOf(piece: Segment): number;
}

/** Starts nearer than this, in characters, are one column: pieces centred in a narrow column differ by that much. */
const SAME_COLUMN = 1.5;

/**
 * Each style of ordinals has a column of its own unless it begins where another does; so has each piece that stands
 * beside another on its line.
 */
export const labelColumns = (lines: readonly BodyLine[], em: number): LabelColumns => {
  const leftOfStyle = new Map<number, number>();
  const starts: number[] = [];
  for (const { labels, kind } of lines) {
    if (kind === 'header') continue;
    for (const piece of labels) {
      const style = ordinalOf(piece.text)?.style;
      if (style !== undefined) leftOfStyle.set(style, Math.min(leftOfStyle.get(style) ?? piece.x0, piece.x0));
    }
  }
  starts.push(...leftOfStyle.values());
  let known = clustered([...starts, ...leftmost(lines)], em);
  known = clustered([...known, ...besides(lines, known, em)], em);
  return {
    starts: known,
    columnOf: (piece) => {
      const style = ordinalOf(piece.text)?.style;
      return columnAt(known, (style === undefined ? undefined : leftOfStyle.get(style)) ?? piece.x0, em);
    },
  };
};

const leftmost = (lines: readonly BodyLine[]): readonly number[] => {
  let left = Number.POSITIVE_INFINITY;
  for (const { labels } of lines) left = Math.min(left, labels[0]?.x0 ?? left);
  return Number.isFinite(left) ? [left] : [];
};

/** The starts of pieces that would share a column with the piece to their left. */
const besides = (lines: readonly BodyLine[], starts: readonly number[], em: number): readonly number[] =>
  lines.flatMap(({ labels, kind }) =>
    kind === 'header'
      ? []
      : labels
          .filter((piece, index) => {
            const left = labels[index - 1];
            return left !== undefined && columnAt(starts, piece.x0, em) <= columnAt(starts, left.x0, em);
          })
          .map(({ x0 }) => x0),
  );

const clustered = (starts: readonly number[], em: number): readonly number[] => {
  const clusters: number[] = [];
  for (const start of [...starts].sort((a, b) => a - b))
    if (start - (clusters.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_COLUMN * em) clusters.push(start);
  return clusters;
};

const columnAt = (starts: readonly number[], x0: number, em: number): number => {
  const column = starts.findLastIndex((start) => start <= x0 + em);
  return Math.max(column, 0);
};
