import type { Box } from '#model';
import type { Grey } from './grey.ts';

/** The part of a picture inside a box of pixels; what the box has outside the picture is left out. */
export const cropOf = ({ width, height, data }: Grey, box: Box): Grey => {
  const left = Math.max(0, Math.round(box[0]));
  const top = Math.max(0, Math.round(box[1]));
  const right = Math.min(width, Math.round(box[2]));
  const bottom = Math.min(height, Math.round(box[3]));
  const columns = Math.max(0, right - left);
  const rows = Math.max(0, bottom - top);
  const cut = new Uint8Array(columns * rows);
  for (let y = 0; y < rows; y += 1) {
    cut.set(data.subarray((top + y) * width + left, (top + y) * width + right), y * columns);
  }
  return { width: columns, height: rows, data: cut };
};
