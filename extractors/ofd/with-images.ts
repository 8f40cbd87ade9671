import type { Block, Box } from '#model';
import { roundBox } from '../geometry/box.ts';
import type { ReadPage } from './read-page.ts';

/** Boxes are rounded, and those of a turned page turned back. */
const near = (a: Box, b: Box): boolean => a.every((value, index) => Math.abs(value - (b[index] ?? 0)) < 0.15);

/** The blocks, each picture with its image where the file holds one. */
export const withImages = (blocks: readonly Block[], pages: readonly ReadPage[]): readonly Block[] =>
  blocks.map((block) => {
    if (block.kind !== 'picture' || !('box' in block.at)) return block;
    const { page, box } = block.at;
    const picture = pages[page - 1]?.pictures.find((one) => near(roundBox(one.box), box));
    return picture?.image ? { ...block, image: picture.image } : block;
  });
