/** Paper is not always pure white; ink is darker than this in some channel. */
const PAPER = 225;

/** First and last column of pixels with ink, in RGBA rows of `width`; null where all is paper. */
export const inkColumns = (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
): { readonly first: number; readonly last: number } | null => {
  let first = width;
  let last = -1;
  for (let y = 0; y < height; y += 1) {
    const row = y * width * 4;
    for (let x = 0; x < width; x += 1) {
      if (x >= first && x <= last) continue;
      const at = row + x * 4;
      const darkest = Math.min(pixels[at] ?? 255, pixels[at + 1] ?? 255, pixels[at + 2] ?? 255);
      if (darkest > PAPER) continue;
      first = Math.min(first, x);
      last = Math.max(last, x);
    }
  }
  return last < 0 ? null : { first, last };
};
