import type { Leaf, Wordings } from '#forms';
import type { Place } from '#model';
import { likestOf } from '#normalizers/labels/similarity';

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

/** Likeness of the heading's own label to the leaf's, its last pieces joined where that is more alike. */
export const ownLikeness = ({ path }: PrintedHeading, { wordings }: AxisLeaf): number => {
  let best = 0;
  for (let pieces = 1; pieces <= Math.min(MOST_PIECES, path.length) && best < 1; pieces += 1) {
    best = Math.max(best, likestOf(path.slice(-pieces).join(''), wordings));
  }
  return best;
};

const SAME = 0.85;

const names = (printed: string, wordings: Wordings): boolean => likestOf(printed, wordings) >= SAME;

/** 0.1 where a printed group is the leaf's own, −0.4 where it is another's: 结果维持 stands under three groups. */
export const groupLikeness = ({ path }: PrintedHeading, leaf: AxisLeaf, groups: readonly Wordings[]): number => {
  const uppers = path.slice(0, -1);
  if (uppers.some((upper) => leaf.above.some((group) => names(upper, group)))) return 0.1;
  return uppers.some((upper) => groups.some((group) => names(upper, group))) ? -0.4 : 0;
};
