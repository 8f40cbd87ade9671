import type { Block, Place } from '#model';
import { once } from '#normalizers/once';

/** A paragraph or heading of a document, with its index among the blocks. */
export interface Line {
  readonly block: number;
  readonly text: string;
  readonly isHeading: boolean;
  readonly at: Place;
}

/** The prose of a document: what stands inside tables is none. */
export const linesOf = once((blocks: readonly Block[]): readonly Line[] =>
  blocks.flatMap((block, index): Line[] =>
    block.kind === 'heading' || block.kind === 'paragraph'
      ? [{ block: index, text: block.text, isHeading: block.kind === 'heading', at: block.at }]
      : [],
  ),
);
