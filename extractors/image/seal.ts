import type { Grey } from './grey.ts';

/** How a red seal looks on its paper; greys of 255. */
export interface Seal {
  readonly paper: number;
  /** The luminance of its ink. */
  readonly ink: number;
  /** By how much red outdoes the other channels where its ink is thickest. */
  readonly full: number;
}

/** Red outdoes the other channels by this much in the ink of a seal, pale as a copier may make it; paper and print do not reach it. */
const redder = 24;
/** A dot of a seal is no seal: pixels. */
const least = 150;
/** JPEG keeps colour at half the resolution and smears it further: pixels to each side. */
const smear = 2;

const percentile = (counts: Uint32Array, share: number): number => {
  const wanted = counts.reduce((sum, count) => sum + count, 0) * share;
  let seen = 0;
  for (let value = 0; value < counts.length; value += 1) {
    seen += counts[value] ?? 0;
    if (seen >= wanted && seen > 0) return value;
  }
  return counts.length - 1;
};

/**
 * The seal of a page; null where nothing on it is red.
 * @param red by how much red outdoes the other channels
 */
export const sealOf = (luminance: Uint8Array, red: Uint8Array): Seal | null => {
  const reds = new Uint32Array(256);
  const plain = new Uint32Array(256);
  let found = 0;
  for (let at = 0; at < red.length; at += 1) {
    const excess = red[at] ?? 0;
    if (excess >= redder) {
      reds[excess] = (reds[excess] ?? 0) + 1;
      found += 1;
    } else {
      const value = luminance[at] ?? 255;
      plain[value] = (plain[value] ?? 0) + 1;
    }
  }
  if (found < least) return null;
  const full = percentile(reds, 0.9);
  const inks = new Uint32Array(256);
  for (let at = 0; at < red.length; at += 1) {
    if ((red[at] ?? 0) < 0.8 * full) continue;
    const value = luminance[at] ?? 255;
    inks[value] = (inks[value] ?? 0) + 1;
  }
  const paper = percentile(plain, 0.6);
  // The darker fifth: noise would else leave every fifth pixel of the ink as dirt.
  return { paper, ink: Math.min(paper, Math.max(32, percentile(inks, 0.2))), full };
};

/** The most of a window along one axis: `step` from one to the next, `stride` from row to row. */
const mostAlong = (from: Uint8Array, rows: number, length: number, stride: number, step: number): Uint8Array => {
  const out = new Uint8Array(from.length);
  for (let row = 0; row < rows; row += 1) {
    for (let at = 0; at < length; at += 1) {
      let most = 0;
      for (let near = Math.max(0, at - smear); near <= Math.min(length - 1, at + smear); near += 1) {
        most = Math.max(most, from[row * stride + near * step] ?? 0);
      }
      out[row * stride + at * step] = most;
    }
  }
  return out;
};

/** How red it is within the reach of a smear; what is not red stays 0. */
export const widened = ({ width, height, data }: Grey): Uint8Array => {
  const strong = data.map((excess) => (excess >= redder ? excess : 0));
  return mostAlong(mostAlong(strong, height, width, width, 1), width, height, 1, width);
};
