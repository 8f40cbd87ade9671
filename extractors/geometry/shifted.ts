import type { BodyLine } from './aligned-body.ts';

/** Blanks of one width differ by less than this, first figures of a column by less than that; in characters. */
const SAME = 0.25;
const IN_LINE = 2;

const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

/**
 * Whether the figures follow their labels at one distance, however long these are: tabs that became blanks, after
 * which a blank cell has left no trace. Where blanks hold columns apart they differ from row to row.
 */
export const isShifted = (lines: readonly BodyLine[], em: number): boolean => {
  const rows = lines.filter(({ kind, labels, cells }) => kind === 'figures' && labels.length > 0 && cells.length > 0);
  if (rows.length < 2) return false;
  const gaps = rows.flatMap(({ labels, cells }) =>
    [...labels, ...cells].flatMap(({ x1 }, index, pieces) => {
      const next = pieces[index + 1];
      return next ? [next.x0 - x1] : [];
    }),
  );
  const starts = rows.map(({ cells }) => cells[0]?.x0 ?? 0);
  return spread(gaps) < SAME * em && spread(starts) >= IN_LINE * em;
};
