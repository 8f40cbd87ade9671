import type { Ink } from './threshold.ts';

/** Ink that hangs together, in pixels; the far sides are outside. */
export interface Component {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly pixels: readonly number[];
}

/** The pieces of ink, neighbours at corners included. */
export const componentsOf = ({ width, height, data }: Ink): readonly Component[] => {
  const seen = new Uint8Array(data.length);
  const found: Component[] = [];
  for (let start = 0; start < data.length; start += 1) {
    if (data[start] !== 1 || seen[start] === 1) continue;
    seen[start] = 1;
    const pixels = [start];
    let [x0, y0, x1, y1] = [width, height, 0, 0];
    // The list grows while it is walked.
    for (const at of pixels) {
      const x = at % width;
      const y = (at - x) / width;
      x0 = Math.min(x0, x);
      y0 = Math.min(y0, y);
      x1 = Math.max(x1, x + 1);
      y1 = Math.max(y1, y + 1);
      for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v += 1) {
        for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u += 1) {
          const next = v * width + u;
          if (data[next] !== 1 || seen[next] === 1) continue;
          seen[next] = 1;
          pixels.push(next);
        }
      }
    }
    found.push({ x0, y0, x1, y1, pixels });
  }
  return found;
};
