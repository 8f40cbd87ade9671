import type { Leaf, Wordings } from '#forms';
import type { Place } from '#model';
import { isOneOf, likestOf } from '#normalizers/labels/similarity';

/** A printed row or column heading: its labels from the outermost to the one beside the figures. */
export interface PrintedHeading {
  readonly path: readonly string[];
  readonly at: Place;
}

/** What a printed heading is compared with: one row or column of the form, or a pair of both. */
export interface AxisLeaf {
  readonly wordings: Wordings;
  readonly above: readonly Wordings[];
}

export const axisLeaf = ({ wordings, above }: Leaf): AxisLeaf => ({ wordings, above });

/** How far up a label may be cut into pieces: 申请人情况 | 法人或其他组织 | 社会公益 | 组织. */
const MOST_PIECES = 3;

const ownLabels = ({ path }: PrintedHeading): readonly string[] =>
  path.slice(-MOST_PIECES).map((_, index, pieces) => pieces.slice(pieces.length - 1 - index).join(''));

/**
 * Likeness of the heading's own label to each leaf's, its last pieces joined where that is more alike.
 * A label that is some leaf's to the letter is no other's, however alike.
 */
export const ownLikenesses = (heading: PrintedHeading, leaves: readonly AxisLeaf[]): readonly number[] => {
  const labels = ownLabels(heading);
  for (const label of labels) {
    const same = leaves.map(({ wordings }) => (isOneOf(label, wordings) ? likestOf(label, wordings) : 0));
    if (same.some((likeness) => likeness === 1)) return same;
  }
  return leaves.map(({ wordings }) => labels.reduce((best, label) => Math.max(best, likestOf(label, wordings)), 0));
};

/** 0.1 where a printed group is the leaf's own, −0.4 where it is another's: 结果维持 stands under three groups. */
export const groupLikeness = ({ path }: PrintedHeading, leaf: AxisLeaf, groups: readonly Wordings[]): number => {
  const uppers = path.slice(0, -1);
  if (uppers.some((upper) => leaf.above.some((group) => isOneOf(upper, group)))) return 0.1;
  return uppers.some((upper) => groups.some((group) => isOneOf(upper, group))) ? -0.4 : 0;
};
