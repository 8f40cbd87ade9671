import type { Block } from '#model';
import { cellBoxes, nestedGrids } from './cell-text.ts';
import { gridOf } from './grid.ts';
import type { Line, Table } from './page.ts';
import { pictureOf, type Surroundings } from './picture.ts';
import type { Kept } from './prune.ts';

/** Blocks in reading order; paragraphs and headings share one count, grids have another. */
export const blocksOf = (kept: readonly Kept[], surroundings: Surroundings): readonly Block[] => {
  const blocks: Block[] = [];
  let paragraphs = 0;
  let grids = 0;
  let afterGrid = false;

  const addLine = ({ text, level }: Line): void => {
    const at = { paragraph: paragraphs++ };
    blocks.push(level > 0 ? { kind: 'heading', text, level, at } : { kind: 'paragraph', text, at });
  };
  /** A grid, and after it the grids inside its cells, at any depth. */
  const addTable = (outermost: Table): void => {
    const waiting: Table[] = [outermost];
    for (let table = waiting.pop(); table !== undefined; table = waiting.pop()) {
      blocks.push(gridOf(table, grids++, table === outermost && afterGrid));
      waiting.push(...cellBoxes(table).flatMap(nestedGrids).toReversed());
    }
  };

  for (const item of kept) {
    if (item.kind === 'line') addLine(item);
    else if (item.kind === 'table') addTable(item);
    else if (item.kind === 'image') blocks.push(pictureOf(item, { paragraph: paragraphs }, surroundings));
    afterGrid = item.kind === 'table';
  }
  return blocks;
};
