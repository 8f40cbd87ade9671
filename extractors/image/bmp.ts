import { DocumentError } from '#model';

/** Red, green and blue of each pixel, row by row from the top. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const refused = (code: 'damaged' | 'unsupported' | 'limit-exceeded', message: string): never => {
  throw new DocumentError(code, 'extractors/image', `BMP: ${message}`);
};

type Place = (x: number, y: number) => readonly [blue: number, green: number, red: number];

/**
 * Uncompressed BMP of 1, 8, 24 or 32 bits a pixel, as scanners and Paint write it: sharp reads none.
 * @throws DocumentError `damaged`, `unsupported` or `limit-exceeded`
 */
export const readBmp = (bytes: Uint8Array, mostPixels: number): Bitmap => {
  if (bytes.length < 54) refused('damaged', 'cut inside its header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = view.getUint32(10, true);
  const headerEnd = 14 + view.getUint32(14, true);
  const width = view.getInt32(18, true);
  const stored = view.getInt32(22, true);
  const height = Math.abs(stored);
  const bits = view.getUint16(28, true);
  const compression = view.getUint32(30, true);
  if (width <= 0 || height === 0) refused('damaged', `${width} × ${stored} pixels`);
  if (width * height > mostPixels) refused('limit-exceeded', `${width} × ${height} pixels`);
  // 3 only says where the channels are; all writers put them in the usual order.
  const isPlain = compression === 0 || (compression === 3 && bits === 32);
  if (!isPlain || ![1, 8, 24, 32].includes(bits)) refused('unsupported', `compression ${compression}, ${bits} bits`);
  const stride = Math.ceil((width * bits) / 32) * 4;
  if (start + stride * height > bytes.length) refused('damaged', 'fewer pixels than its header states');
  const at = (offset: number): number => bytes[offset] ?? 0;
  const triple = (offset: number): readonly [number, number, number] => [at(offset), at(offset + 1), at(offset + 2)];
  const row = (y: number): number => start + stride * (stored > 0 ? height - 1 - y : y);
  const pixel: Place =
    bits === 1
      ? (x, y) => triple(headerEnd + 4 * ((at(row(y) + (x >> 3)) >> (7 - (x & 7))) & 1))
      : bits === 8
        ? (x, y) => triple(headerEnd + 4 * at(row(y) + x))
        : (x, y) => triple(row(y) + (x * bits) / 8);
  const data = new Uint8Array(width * height * 3);
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, to += 3) {
      const [blue, green, red] = pixel(x, y);
      data[to] = red;
      data[to + 1] = green;
      data[to + 2] = blue;
    }
  }
  return { width, height, data };
};
