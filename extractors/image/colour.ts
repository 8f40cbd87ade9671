import type { Grey } from './grey.ts';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/** Red outdoes the other channels by this much in the ink of a seal, pale as a copier may make it; paper and print do not reach it. */
const redder = 24;

/** The red of a seal is no white even in its own channel (185 on paper of 215): the redder, the more it is lifted. */
const lift = 0.45;

const lightness = (red: number, green: number, blue: number): number => {
  const excess = red - Math.max(green, blue);
  // A seal is light in its own channel, where the print under it is as dark as in the others.
  if (excess > redder) return Math.min(255, Math.round(red * (1 + (lift * excess) / 255)));
  return (red * 77 + green * 150 + blue * 29) >> 8;
};

/** Grey of interleaved pixels; where red dominates, that channel alone, so that seals fade and the print under them stays. */
export const greyOf = (pixels: Uint8Array, { width, height, channels }: Pixels): Grey => {
  const data = new Uint8Array(width * height);
  if (channels < 3) {
    for (let at = 0; at < data.length; at += 1) data[at] = pixels[at * channels] ?? 255;
    return { width, height, data };
  }
  for (let at = 0, from = 0; at < data.length; at += 1, from += channels) {
    data[at] = lightness(pixels[from] ?? 255, pixels[from + 1] ?? 255, pixels[from + 2] ?? 255);
  }
  return { width, height, data };
};
