import type { Atom } from './atoms.ts';
import { heightOf, widthOf } from './components.ts';
import type { Ink } from './ink.ts';
import type { Line } from './lines.ts';

const PATCH_WIDTH = 16;
const PATCH_HEIGHT = 24;
const DIRECTIONS = 8;
const ZONE = 4;
const ZONES_X = PATCH_WIDTH / ZONE;
const ZONES_Y = PATCH_HEIGHT / ZONE;
const GRADIENTS = ZONES_X * ZONES_Y * DIRECTIONS;
const PIXELS = (PATCH_WIDTH / 2) * (PATCH_HEIGHT / 2);
const PLACES = 5;

/** How many numbers describe a glyph. */
export const FEATURES = GRADIENTS + PIXELS + PLACES;

/** A glyph as numbers: edge directions by zone, ink in a patch of 8 × 12, and size and place in its line. */
export function featuresOf(atom: Atom, line: Line, labels: Int32Array, ink: Ink): Float32Array {
  const patch = patchOf(atom, labels, ink);
  const features = new Float32Array(FEATURES);
  addGradients(patch, features);
  addPixels(patch, features);
  const height = line.bottom - line.top;
  features.set(
    [
      heightOf(atom) / height,
      (line.bottom - atom.bottom) / height,
      (atom.top - line.top) / height,
      Math.min(2, widthOf(atom) / height),
      Math.log(widthOf(atom) / heightOf(atom)) / 2,
    ],
    GRADIENTS + PIXELS,
  );
  return features;
}

/** The glyph scaled into 16 × 24 with its proportions kept, centred; ink of other glyphs left out. */
function patchOf(atom: Atom, labels: Int32Array, ink: Ink): Float32Array {
  const patch = new Float32Array(PATCH_WIDTH * PATCH_HEIGHT);
  const step = Math.max(widthOf(atom) / PATCH_WIDTH, heightOf(atom) / PATCH_HEIGHT);
  const samples = Math.ceil(step);
  const own = ownInk(atom, labels, ink);
  const across = samplePoints(PATCH_WIDTH, samples, step, widthOf(atom));
  const down = samplePoints(PATCH_HEIGHT, samples, step, heightOf(atom));
  const stride = widthOf(atom) + 2;
  for (const y of down) {
    for (const x of across) {
      const pixel = y.from * stride + x.from;
      const upper = (own[pixel] ?? 0) * (1 - x.part) + (own[pixel + 1] ?? 0) * x.part;
      const lower = (own[pixel + stride] ?? 0) * (1 - x.part) + (own[pixel + stride + 1] ?? 0) * x.part;
      const target = y.to * PATCH_WIDTH + x.to;
      patch[target] = (patch[target] ?? 0) + (upper * (1 - y.part) + lower * y.part) / samples ** 2;
    }
  }
  return patch;
}

/** Where one row or column of the patch takes its ink: between `from` and the next, `part` of the way. */
interface SamplePoint {
  readonly from: number;
  readonly part: number;
  readonly to: number;
}

function samplePoints(length: number, samples: number, step: number, size: number): readonly SamplePoint[] {
  const start = (size - length * step) / 2;
  return Array.from({ length: length * samples }, (_, index) => {
    const at = start + ((index + 0.5) * step) / samples + 0.5;
    return { from: Math.floor(at), part: at - Math.floor(at), to: Math.floor(index / samples) };
  }).filter(({ from }) => from >= 0 && from <= size);
}

/** The darkness in the glyph's box with a margin of one pixel of paper around it. */
function ownInk(atom: Atom, labels: Int32Array, ink: Ink): Float32Array {
  const stride = widthOf(atom) + 2;
  const own = new Float32Array(stride * (heightOf(atom) + 2));
  for (let y = atom.top; y < atom.bottom; y++) {
    for (let x = atom.left; x < atom.right; x++) {
      const pixel = y * ink.width + x;
      const label = labels[pixel] ?? 0;
      if (label !== 0 && !atom.labels.includes(label)) continue;
      own[(y - atom.top + 1) * stride + x - atom.left + 1] = ink.dark[pixel] ?? 0;
    }
  }
  return own;
}

/** Sums of edge strength by zone and direction, each edge shared out between the four nearest zones. */
function addGradients(patch: Float32Array, features: Float32Array): void {
  let total = 1e-3;
  for (let y = 0; y < PATCH_HEIGHT; y++) {
    for (let x = 0; x < PATCH_WIDTH; x++) {
      const dx = at(patch, x + 1, y) - at(patch, x - 1, y);
      const dy = at(patch, x, y + 1) - at(patch, x, y - 1);
      const strength = Math.hypot(dx, dy);
      if (strength < 0.02) continue;
      total += strength ** 2;
      const turn = (Math.atan2(dy, dx) / (2 * Math.PI) + 1) * DIRECTIONS;
      share(features, (x + 0.5) / ZONE - 0.5, (y + 0.5) / ZONE - 0.5, turn, strength);
    }
  }
  const scale = 3 / Math.sqrt(total);
  for (let index = 0; index < GRADIENTS; index++) features[index] = (features[index] ?? 0) * scale * 0.25;
}

function at(patch: Float32Array, x: number, y: number): number {
  return x < 0 || x >= PATCH_WIDTH || y < 0 || y >= PATCH_HEIGHT ? 0 : (patch[y * PATCH_WIDTH + x] ?? 0);
}

function share(features: Float32Array, x: number, y: number, turn: number, strength: number): void {
  const [left, top, turn0] = [Math.floor(x), Math.floor(y), Math.floor(turn)];
  const between = turn - turn0;
  for (let zy = Math.max(0, top); zy <= Math.min(ZONES_Y - 1, top + 1); zy++) {
    const row = strength * (zy === top ? 1 - (y - top) : y - top);
    for (let zx = Math.max(0, left); zx <= Math.min(ZONES_X - 1, left + 1); zx++) {
      const weight = row * (zx === left ? 1 - (x - left) : x - left);
      const zone = (zy * ZONES_X + zx) * DIRECTIONS;
      const [first, second] = [zone + (turn0 % DIRECTIONS), zone + ((turn0 + 1) % DIRECTIONS)];
      features[first] = (features[first] ?? 0) + weight * (1 - between);
      features[second] = (features[second] ?? 0) + weight * between;
    }
  }
}

function addPixels(patch: Float32Array, features: Float32Array): void {
  for (let y = 0; y < PATCH_HEIGHT; y++) {
    for (let x = 0; x < PATCH_WIDTH; x++) {
      const index = GRADIENTS + (y >> 1) * (PATCH_WIDTH / 2) + (x >> 1);
      features[index] = (features[index] ?? 0) + (patch[y * PATCH_WIDTH + x] ?? 0) / 4;
    }
  }
}
