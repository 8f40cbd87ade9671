import type { Leaf, Part } from '#forms';

/** What one row prints, read as a run of words and numbers with no regard to cells. */
export interface StreamRow {
  readonly row: Leaf;
  readonly part: Part;
  /** The texts of its figures, in the form's order of columns. */
  readonly figures: readonly string[];
}
