import type { Ink } from './ink.ts';

/** Pixels; right and bottom are exclusive. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One connected piece of ink; `label` is its number in the map of labels. */
export interface Component extends Bounds {
  readonly label: number;
  readonly area: number;
}

export interface Labelled {
  /** For each pixel the label of its component, 0 for paper. */
  readonly labels: Int32Array;
  readonly components: readonly Component[];
}

export const widthOf = (box: Bounds): number => box.right - box.left;
export const heightOf = (box: Bounds): number => box.bottom - box.top;

export function around(boxes: readonly Bounds[]): Bounds {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** The pieces of ink connected along sides and corners. */
export function componentsOf(ink: Ink): Labelled {
  const labels = new Int32Array(ink.dark.length);
  const components: Component[] = [];
  for (let start = 0; start < labels.length; start++) {
    if (labels[start] !== 0 || (ink.dark[start] ?? 0) < ink.threshold) continue;
    components.push(flood(ink, labels, start, components.length + 1));
  }
  return { labels, components };
}

function flood(ink: Ink, labels: Int32Array, start: number, label: number): Component {
  const { width, height, dark, threshold } = ink;
  const stack = [start];
  labels[start] = label;
  let [left, right, top, bottom, area] = [width, 0, height, 0, 0];
  for (let pixel = stack.pop(); pixel !== undefined; pixel = stack.pop()) {
    const x = pixel % width;
    const y = (pixel - x) / width;
    area++;
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
    for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
      for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
        const next = ny * width + nx;
        if (labels[next] !== 0 || (dark[next] ?? 0) < threshold) continue;
        labels[next] = label;
        stack.push(next);
      }
    }
  }
  return { label, left, top, right, bottom, area };
}
