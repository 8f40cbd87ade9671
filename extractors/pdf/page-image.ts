import type { PDFOperatorList, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { apply, type Matrix } from '../geometry/matrix.ts';
import { graphicsStates } from './graphics-state.ts';
import { ImageKind, OPS } from './pdfjs.ts';

/** The pixels of a picture, interleaved, as it was stored. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
  readonly data: Uint8Array;
}

/** A picture that is drawn on a page, and the square it fills there. */
interface Drawn {
  readonly id: string;
  readonly matrix: Matrix;
  /** Pixels to the point, along its denser side. */
  readonly density: number;
}

/** What the pictures of a page are: `only` where one picture is all that is drawn. */
export interface PagePictures {
  readonly only: Drawn | null;
  /** Pixels to the point of the densest; 0 where there is none. */
  readonly density: number;
}

/** What leaves no ink and cuts nothing off: the state that a sole picture is drawn in. */
const silent: ReadonlySet<number> = new Set([
  OPS.dependency,
  OPS.save,
  OPS.restore,
  OPS.transform,
  OPS.beginText,
  OPS.endText,
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
  OPS.endMarkedContent,
  OPS.paintFormXObjectBegin,
  OPS.paintFormXObjectEnd,
]);

const painted: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

const hasSize = (value: unknown): value is Readonly<Record<'width' | 'height', unknown>> =>
  typeof value === 'object' && value !== null && 'width' in value && 'height' in value;

/** A picture of its own is named with its size; one inside the page's drawing, and a mask, is handed over whole. */
const sizeOf = ([first, width, height]: readonly unknown[]): readonly [number, number] =>
  hasSize(first) ? [Number(first.width), Number(first.height)] : [Number(width), Number(height)];

/** @param toPage from user space to points from the top left of the page as displayed */
export const pagePictures = ({ fnArray, argsArray }: PDFOperatorList, toPage: Matrix): PagePictures => {
  const follow = graphicsStates(toPage);
  const drawn: Drawn[] = [];
  let others = 0;
  fnArray.forEach((operator: number, index: number) => {
    const args: readonly unknown[] = argsArray[index] ?? [];
    const { matrix } = follow(operator, args);
    if (!painted.has(operator)) {
      if (!silent.has(operator)) others += 1;
      return;
    }
    if (operator !== OPS.paintImageXObject) others += 1;
    const [width, height] = sizeOf(args);
    const density = Math.max(width / Math.hypot(matrix[0], matrix[1]), height / Math.hypot(matrix[2], matrix[3]));
    drawn.push({ id: String(args[0]), matrix, density: Number.isFinite(density) ? density : 0 });
  });
  const [first] = drawn;
  return {
    only: first && drawn.length === 1 && others === 0 ? first : null,
    density: Math.max(0, ...drawn.map((one) => one.density)),
  };
};

/** Half a point: what programs round away when they set a scan on its page. */
const near = 0.5;

/** Whether a picture stands upright and fills the page to its edges. */
export const fills = ({ matrix }: Drawn, width: number, height: number): boolean => {
  const [left, top] = apply(matrix, 0, 1);
  const [right, bottom] = apply(matrix, 1, 0);
  const isUpright = Math.abs(matrix[1]) < near && Math.abs(matrix[2]) < near;
  return isUpright && [left, top, right - width, bottom - height].every((off) => Math.abs(off) <= near);
};

const unpacked = (data: Uint8Array, width: number, height: number): Uint8Array => {
  const stride = (width + 7) >> 3;
  const out = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      out[at] = ((data[y * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0;
    }
  }
  return out;
};

interface Held {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

const isHeld = (value: unknown): value is Held =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  'data' in value &&
  (value.data instanceof Uint8Array || value.data instanceof Uint8ClampedArray);

const CHANNELS: ReadonlyMap<number, 3 | 4> = new Map([
  [ImageKind.RGB_24BPP, 3],
  [ImageKind.RGBA_32BPP, 4],
]);

/** The pixels of a picture that pdfjs has decoded for a page; null where it keeps them in another way. */
export const rasterOf = async (page: PDFPageProxy, id: string): Promise<Raster | null> => {
  const store = id.startsWith('g_') ? page.commonObjs : page.objs;
  const held = await new Promise<unknown>((resolve) => void store.get(id, resolve));
  if (!isHeld(held)) return null;
  const { width, height, kind } = held;
  const data = new Uint8Array(held.data.buffer, held.data.byteOffset, held.data.byteLength);
  if (kind === ImageKind.GRAYSCALE_1BPP) return { width, height, channels: 1, data: unpacked(data, width, height) };
  const channels = CHANNELS.get(kind);
  return channels && data.length >= channels * width * height ? { width, height, channels, data } : null;
};
