import sharp from 'sharp';
import type { Grey } from './grey.ts';

/** The paper is told from tiles of this many pixels: wider than any stroke, narrower than a shadow. */
const tile = 24;

/** The light end of each tile: ink covers less than a tenth of the paper's brightest part, a tile inside a black bar aside. */
const paperOf = ({ width, height, data }: Grey): Grey => {
  const columns = Math.ceil(width / tile);
  const rows = Math.ceil(height / tile);
  const paper = new Uint8Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      counts.fill(0);
      let total = 0;
      for (let y = row * tile; y < Math.min(height, (row + 1) * tile); y += 1) {
        const end = y * width + Math.min(width, (column + 1) * tile);
        for (let at = y * width + column * tile; at < end; at += 1) {
          counts[data[at] ?? 255] = (counts[data[at] ?? 255] ?? 0) + 1;
          total += 1;
        }
      }
      let value = 255;
      // Two thirds up: noise above the paper's own grey would be left as dirt.
      for (let brighter = 0; value > 0 && brighter + (counts[value] ?? 0) < total * 0.3; value -= 1) {
        brighter += counts[value] ?? 0;
      }
      paper[row * columns + column] = value;
    }
  }
  return { width: columns, height: rows, data: paper };
};

/** A tile full of ink borrows the paper of its neighbours. */
const brightened = ({ width, height, data }: Grey): Grey => {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let most = 0;
      for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v += 1) {
        for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u += 1) {
          most = Math.max(most, data[v * width + u] ?? 0);
        }
      }
      out[y * width + x] = most;
    }
  }
  return { width, height, data: out };
};

/** The picture as if on white paper: each pixel divided by the paper around it. */
export const whitePaper = async (grey: Grey): Promise<Grey> => {
  const small = brightened(paperOf(grey));
  const raw = { width: small.width, height: small.height, channels: 1 } as const;
  const paper = await sharp(small.data, { raw })
    .resize(small.width * tile, small.height * tile, { kernel: 'linear', fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  const data = new Uint8Array(grey.data.length);
  for (let y = 0, at = 0; y < grey.height; y += 1) {
    for (let x = 0; x < grey.width; x += 1, at += 1) {
      const white = Math.max(64, paper[y * small.width * tile + x] ?? 255);
      data[at] = Math.min(255, Math.round(((grey.data[at] ?? 255) * 255) / white));
    }
  }
  return { width: grey.width, height: grey.height, data };
};
