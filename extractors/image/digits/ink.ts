import type { Grey } from '../grey.ts';

/** How dark each pixel is: 0 paper … 1 ink, row by row; a pixel at or above `threshold` is ink. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly dark: Float32Array;
  readonly threshold: number;
}

/** Grey levels between paper and ink under which a cell counts as blank: show-through and stains stay below it. */
const LEAST_CONTRAST = 45;
/** The same in deviations of the paper's own noise. */
const LEAST_DEVIATIONS = 4;
/** Thin strokes at 150 dpi reach less than half the darkness of thick ones: least and most darkness of ink. */
const THRESHOLDS = [0.34, 0.5] as const;

/** The ink of a cell by its own paper and ink levels; undefined where nothing stands out from the paper. */
export function inkOf(cell: Grey): Ink | undefined {
  const counts = histogram(cell.data);
  const paper = percentile(counts, 0, 255, 0.6);
  const noise = Math.max(1, percentile(counts, paper, 255, 0.68) - paper);
  const darkest = percentile(counts, 0, 255, Math.min(0.01, 6 / cell.data.length));
  if (paper - darkest < Math.max(LEAST_CONTRAST, LEAST_DEVIATIONS * noise)) return undefined;
  const ink = percentile(counts, 0, Math.floor((paper + darkest) / 2), 0.3);
  const threshold = Math.min(THRESHOLDS[1], Math.max(THRESHOLDS[0], (3 * noise) / (paper - ink)));
  const darkness = Float32Array.from(counts, (_, level) => Math.min(1, Math.max(0, (paper - level) / (paper - ink))));
  const dark = new Float32Array(cell.data.length);
  for (let pixel = 0; pixel < dark.length; pixel++) dark[pixel] = darkness[cell.data[pixel] ?? 255] ?? 0;
  return { width: cell.width, height: cell.height, dark, threshold };
}

function histogram(data: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const level of data) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}

function percentile(counts: Uint32Array, from: number, to: number, share: number): number {
  const range = counts.subarray(from, to + 1);
  const wanted = range.reduce((whole, count) => whole + count, 0) * share;
  let seen = 0;
  const at = range.findIndex((count) => {
    seen += count;
    return count > 0 && seen >= wanted;
  });
  return at === -1 ? to : from + at;
}
