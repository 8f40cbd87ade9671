import { channel } from 'node:diagnostics_channel';
import {
  type Block,
  type Box,
  type Cell,
  type Grid,
  type Image,
  type Limits,
  type PagePlace,
  RECOGNITION,
} from '#model';
import { roundBox } from '../geometry/box.ts';
import type { Lattice } from '../geometry/lattice.ts';
import { type CellInk, cellInk } from './cell-ink.ts';
import { latticesOf } from './lattices.ts';
import { pageText } from './page-text.ts';
import { readCell } from './read-cell.ts';
import { rulesOf } from './rules.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { inkOf, thresholdOf } from './threshold.ts';

const recognition = channel(RECOGNITION);

/** A blank cell is told by its ink alone: nobody votes. */
const blank = { text: '', recognised: { confidence: 0.97, others: [] } };
/** Too faint to be read, too dark to be paper. */
const faint = { text: '', recognised: { confidence: 0, others: [] } };

/** Tables split by nothing but an empty line, in points. */
const apart = 30;

type PlaceOf = (box: Box) => PagePlace;

/** From points of the level picture to points of the page. */
const placeOn =
  ({ scale, origin: [left, top], back }: Sheet, page: number): PlaceOf =>
  (box) => {
    const [x0, y0, x1, y1] = back([box[0] / scale, box[1] / scale, box[2] / scale, box[3] / scale]);
    return { page, box: roundBox([x0 * scale + left, y0 * scale + top, x1 * scale + left, y1 * scale + top]) };
  };

const pixels = ([x0, y0, x1, y1]: Box, scale: number): Box => [x0 / scale, y0 / scale, x1 / scale, y1 / scale];

const gridOf = async (lattice: Lattice, sheet: Sheet, threshold: number, placeOf: PlaceOf): Promise<Grid> => {
  const cells: Cell[] = [];
  for (const { row, column, rowSpan, colSpan, box } of lattice.spans) {
    const inkAt = (darkest: number): CellInk | null =>
      cellInk(sheet.grey, pixels(box, sheet.scale), darkest, sheet.scale);
    const ink = inkAt(threshold);
    const read = ink ? await readCell(ink, sheet.scale) : inkAt((threshold + 255) / 2) ? faint : blank;
    cells.push({ row, column, rowSpan, colSpan, ...read, at: placeOf(box) });
  }
  const { rows, columns, box } = lattice;
  return { kind: 'grid', rows, columns, cells, evidence: 'ruled', continues: false, at: placeOf(box) };
};

/** In reading order, with each block's box on the level picture. */
type Found = readonly (readonly [Box, Block])[];

const boxOf = (block: Block): Box => ('box' in block.at ? block.at.box : [0, 0, 0, 0]);

const continued = (found: Found): readonly Block[] =>
  found.map(([box, block], index) => {
    const [above, before] = found[index - 1] ?? [box, null];
    if (block.kind !== 'grid' || before?.kind !== 'grid') return block;
    const sides = Math.abs(above[0] - box[0]) < 10 && Math.abs(above[2] - box[2]) < 10;
    return { ...block, continues: sides && box[1] - above[3] < apart };
  });

/**
 * Tables and text of a picture.
 * @param page the page its places name; counts from 1
 * @param picture which of a file with several, counts from 0
 * @returns blocks in reading order; none where nothing is printed
 * @throws DocumentError `damaged` or `limit-exceeded`
 */
export const recognize = async (image: Image, page: number, limits: Limits, picture = 0): Promise<readonly Block[]> => {
  recognition.publish({ page });
  const sheet = await sheetOf(image, picture, limits);
  const threshold = thresholdOf(sheet.grey);
  const lattices = latticesOf(rulesOf(inkOf(sheet.grey, threshold), sheet.scale));
  const placeOf = placeOn(sheet, page);
  const found: (readonly [Box, Block])[] = [];
  for (const lattice of lattices) found.push([lattice.box, await gridOf(lattice, sheet, threshold, placeOf)]);
  const tables = lattices.map(({ box }) => box);
  for (const block of await pageText(sheet.grey, tables, threshold, sheet.scale)) {
    found.push([boxOf(block), { ...block, at: placeOf(boxOf(block)) }]);
  }
  return continued(found.toSorted(([a], [b]) => a[1] - b[1]));
};
