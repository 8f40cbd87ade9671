import type { Grey } from './grey.ts';
import { type Seal, sealOf, widened } from './seal.ts';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/** Thin strokes of a seal are as dark as thick ones, but JPEG leaves them half their colour. */
const thin = 0.5;

const luminance = (red: number, green: number, blue: number): number => (red * 77 + green * 150 + blue * 29) >> 8;

/** A seal is paper of its own: what is as light as its ink is white, print under it stays dark. */
const withoutSeal = (data: Uint8Array, red: Grey, { paper, ink, full }: Seal): void => {
  const wide = widened(red);
  for (let at = 0; at < data.length; at += 1) {
    const share = Math.min(1, (wide[at] ?? 0) / (thin * full));
    if (share === 0) continue;
    data[at] = Math.min(paper, Math.round(((data[at] ?? 255) * paper) / (paper + share * (ink - paper))));
  }
};

/** Grey of interleaved pixels; red seals fade and the print under them stays. */
export const greyOf = (pixels: Uint8Array, { width, height, channels }: Pixels): Grey => {
  const data = new Uint8Array(width * height);
  if (channels < 3) {
    for (let at = 0; at < data.length; at += 1) data[at] = pixels[at * channels] ?? 255;
    return { width, height, data };
  }
  const red = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < data.length; at += 1, from += channels) {
    const [r, g, b] = [pixels[from] ?? 255, pixels[from + 1] ?? 255, pixels[from + 2] ?? 255];
    data[at] = luminance(r, g, b);
    red[at] = Math.max(0, r - Math.max(g, b));
  }
  const seal = sealOf(data, red);
  if (seal) withoutSeal(data, { width, height, data: red }, seal);
  return { width, height, data };
};
