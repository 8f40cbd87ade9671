import type { Box, Limits, PagePlace, Reader } from '#model';
import type { ReadCell } from './image/read-cells.ts';

export type { ReadCell } from './image/read-cells.ts';

/** Paper around the cells, so that their borders are on the picture. Points. */
const MARGIN = 4;

const around = (boxes: readonly Box[]): Box => [
  Math.max(0, Math.min(...boxes.map(([x0]) => x0)) - MARGIN),
  Math.max(0, Math.min(...boxes.map(([, y0]) => y0)) - MARGIN),
  Math.max(...boxes.map(([, , x1]) => x1)) + MARGIN,
  Math.max(...boxes.map(([, , , y1]) => y1)) + MARGIN,
];

/**
 * What the picture of a page shows in cells of it, read from pixels as a scan would be: a witness apart from the text
 * layer. Null for documents that have none (an OFD is drawn here from its own text, a web page has no pages), and where
 * the fonts are neither in the document nor on the machine.
 * @param places on one page
 * @throws DocumentError as reading the document does
 */
export const readFromPicture = async (
  reader: Reader,
  bytes: Uint8Array,
  places: readonly [PagePlace, ...PagePlace[]],
  limits: Limits,
): Promise<readonly ReadCell[] | null> => {
  if (reader !== 'pdf') return null;
  const [{ scanned }, { readCells }, { canShow }] = await Promise.all([
    import('./pdf/scan.ts'),
    import('./image/read-cells.ts'),
    import('./pdf/can-show.ts'),
  ]);
  // Before anything is drawn: the canvas keeps to the fonts it first found, and labels would be boxes from then on. Without
  // a font for them figures would be blanks, which is no witness against the text.
  if (!(await canShow(bytes, places[0].page, limits))) return null;
  const boxes = places.map(({ box }) => box);
  return readCells(await scanned(bytes, { page: places[0].page, box: around(boxes) }, limits), boxes, limits);
};
