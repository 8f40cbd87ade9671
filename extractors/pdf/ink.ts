/** Paper is not always pure white; ink is darker than this in some channel. */
const PAPER = 225;

/** Pixels from the top left; `right` and `bottom` are the first ones behind. */
export interface Ink {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What of an image of RGBA pixels is not paper; null where all is. */
export const inkOf = (pixels: Uint8ClampedArray, width: number, height: number): Ink | null => {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (Math.min(pixels[at] ?? 255, pixels[at + 1] ?? 255, pixels[at + 2] ?? 255) > PAPER) continue;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      bottom = y + 1;
    }
  }
  return right === 0 ? null : { left, top, right, bottom };
};
