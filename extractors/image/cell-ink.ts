import type { Box } from '#model';
import { type Component, componentsOf } from './components.ts';
import { cropOf } from './crop.ts';
import type { Grey } from './grey.ts';
import { inkOf } from './threshold.ts';

/** What is printed in one cell, tightened to its ink, dirt and the remains of borders painted over. */
export interface CellInk {
  readonly grey: Grey;
  readonly components: readonly Component[];
  /** Where it stands on the picture, in pixels. */
  readonly box: Box;
}

/** In points, or square points for areas. */
const inset = 0.7;
const line = { thickest: 3, share: 0.6 };
/** A full stop of 9 pt covers 1; noise of a scanner 0.15. */
const speck = 0.35;
const blank = 0.9;

/** The rest of a border: thin, at the edge of the cell and along most of it. */
const isBorder = (component: Component, cell: Grey, scale: number): boolean => {
  const width = component.x1 - component.x0;
  const height = component.y1 - component.y0;
  const atSide = component.x0 <= 1 || component.x1 >= cell.width - 1;
  const atEnd = component.y0 <= 1 || component.y1 >= cell.height - 1;
  const thin = line.thickest / scale;
  return (
    (atSide && width <= thin && height >= line.share * cell.height) ||
    (atEnd && height <= thin && width >= line.share * cell.width) ||
    // A thread of a broken border that lies on the very edge.
    (atSide && width <= 0.4 * thin && component.x1 - component.x0 <= 2) ||
    (atEnd && height <= 0.4 * thin && component.y1 - component.y0 <= 2)
  );
};

/** A border that touches the print is one component with it: whole inked edge rows and columns are cut off first. */
const withoutEdges = (grey: Grey, threshold: number, scale: number): Box => {
  const most = Math.round(line.thickest / scale);
  const isInked = (x: number, y: number): boolean => (grey.data[y * grey.width + x] ?? 255) < threshold;
  const column = (x: number): number => {
    let count = 0;
    for (let y = 0; y < grey.height; y += 1) count += isInked(x, y) ? 1 : 0;
    return count / grey.height;
  };
  const row = (y: number): number => {
    let count = 0;
    for (let x = 0; x < grey.width; x += 1) count += isInked(x, y) ? 1 : 0;
    return count / grey.width;
  };
  const cut = (share: (at: number) => number, from: number, step: number): number => {
    let last = 0;
    for (let depth = 0; depth < most; depth += 1) if (share(from + step * depth) >= 0.75) last = depth + 1;
    return last;
  };
  return [
    cut(column, 0, 1),
    cut(row, 0, 1),
    grey.width - cut(column, grey.width - 1, -1),
    grey.height - cut(row, grey.height - 1, -1),
  ];
};

const shifted = ([x0, y0, x1, y1]: Box, x: number, y: number): Box => [x0 + x, y0 + y, x1 + x, y1 + y];

/** Only what the kept components cover, a pixel round them included: antialiased edges belong to a stroke. */
const painted = (grey: Grey, kept: readonly Component[]): Grey => {
  const { width, height, data } = grey;
  const out = new Uint8Array(data.length).fill(255);
  for (const { pixels } of kept) {
    for (const at of pixels) {
      const x = at % width;
      const y = (at - x) / width;
      for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v += 1) {
        for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u += 1)
          out[v * width + u] = data[v * width + u] ?? 255;
      }
    }
  }
  return { width, height, data: out };
};

/**
 * The ink inside a box; null where it is blank.
 * @param box in pixels, on the middle of the borders
 * @param scale points a pixel
 */
export const cellInk = (page: Grey, box: Box, threshold: number, scale: number): CellInk | null => {
  const inside: Box = [
    Math.round(box[0] + inset / scale),
    Math.round(box[1] + inset / scale),
    Math.round(box[2] - inset / scale),
    Math.round(box[3] - inset / scale),
  ];
  const whole = cropOf(page, inside);
  if (whole.width < 3 || whole.height < 3) return null;
  const edges = withoutEdges(whole, threshold, scale);
  const grey = cropOf(whole, edges);
  if (grey.width < 3 || grey.height < 3) return null;
  const least = Math.max(3, speck / (scale * scale));
  const kept = componentsOf(inkOf(grey, threshold)).filter(
    (component) => component.pixels.length >= least && !isBorder(component, grey, scale),
  );
  const area = kept.reduce((sum, { pixels }) => sum + pixels.length, 0);
  if (area * scale * scale < blank) return null;
  const tight: Box = [
    Math.min(...kept.map(({ x0 }) => x0)) - 1,
    Math.min(...kept.map(({ y0 }) => y0)) - 1,
    Math.max(...kept.map(({ x1 }) => x1)) + 1,
    Math.max(...kept.map(({ y1 }) => y1)) + 1,
  ];
  const bounded: Box = [
    Math.max(0, tight[0]),
    Math.max(0, tight[1]),
    Math.min(grey.width, tight[2]),
    Math.min(grey.height, tight[3]),
  ];
  return {
    grey: cropOf(painted(grey, kept), bounded),
    components: kept,
    box: shifted(bounded, inside[0] + edges[0], inside[1] + edges[1]),
  };
};
