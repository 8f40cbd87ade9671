import type { Box, Image, Limits } from '#model';
import { cellInk } from './cell-ink.ts';
import { decodePage } from './decode.ts';
import { type ReadCell, readCell } from './read-cell.ts';
import { densityOf } from './sheet.ts';
import { thresholdOf } from './threshold.ts';

export type { ReadCell } from './read-cell.ts';

const inch = 72;
const blank: ReadCell = { text: '', recognised: { confidence: 0.97, others: [] } };

/**
 * What is printed in boxes of a page whose picture is level and clean: one that was drawn, not scanned.
 * @param boxes in points of the page
 * @throws DocumentError `damaged` or `limit-exceeded`
 */
export const readCells = async (image: Image, boxes: readonly Box[], limits: Limits): Promise<readonly ReadCell[]> => {
  const { grey, density } = await decodePage(image.bytes, 0, limits);
  const scale = inch / densityOf(grey, density, image.on);
  const threshold = thresholdOf(grey);
  const [left = 0, top = 0] = image.on?.box ?? [];
  const cells: ReadCell[] = [];
  for (const [x0, y0, x1, y1] of boxes) {
    const box: Box = [(x0 - left) / scale, (y0 - top) / scale, (x1 - left) / scale, (y1 - top) / scale];
    const ink = cellInk(grey, box, threshold, scale);
    cells.push(ink ? await readCell(ink, scale) : blank);
  }
  return cells;
};
