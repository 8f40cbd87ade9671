import type { Cell, Place } from '#model';
import { labelOf } from '#normalizers/labels/label';
import { likestOf } from '#normalizers/labels/similarity';
import type { Axis } from './axis.ts';

/** A printed row or column heading: its labels from the outermost to the one beside the figures. */
export interface PrintedHeading {
  readonly path: readonly string[];
  readonly at: Place;
  /** Recognised from pixels, and not surely: its wording says little, its place may say more. */
  readonly isDoubtful?: boolean;
  /** Recognised from pixels: what is damaged in it, the reader has damaged. */
  readonly isRecognised?: boolean;
}

/** Below this the reader of labels is often wrong in half the characters of a word. */
const DOUBTFUL = 0.75;

/** How the label beside the figures, the last of these, came to be read. */
export const legibility = (labels: readonly Cell[]): Pick<PrintedHeading, 'isDoubtful' | 'isRecognised'> => {
  const own = labels.at(-1)?.recognised;
  return own ? { isRecognised: true, isDoubtful: own.confidence < DOUBTFUL } : {};
};

/** How far up a label may be cut into pieces: 申请人情况 | 法人或其他组织 | 社会公益 | 组织. */
const MOST_PIECES = 3;

const ownLabels = ({ path }: PrintedHeading): readonly string[] =>
  path.slice(-MOST_PIECES).map((_, index, pieces) => pieces.slice(pieces.length - 1 - index).join(''));

/** The leaves whose label the heading prints to the letter; empty where it prints none. */
export const namedLeaves = (heading: PrintedHeading, { leaves, named }: Axis): readonly number[] => {
  for (const label of ownLabels(heading)) {
    const same = named.get(labelOf(label).bare) ?? [];
    const exact = same.filter((index) => likestOf(label, leaves[index]?.wordings ?? []) === 1);
    if (exact.length > 0) return exact;
  }
  return [];
};

/**
 * Likeness of the heading's own label to each leaf's, its last pieces joined where that is more alike.
 * A label that is some leaf's to the letter is no other's, however alike.
 */
export const ownLikenesses = (heading: PrintedHeading, axis: Axis): readonly number[] => {
  const exact = namedLeaves(heading, axis);
  if (exact.length > 0) return axis.leaves.map((_, index) => (exact.includes(index) ? 1 : 0));
  const labels = ownLabels(heading);
  return axis.leaves.map(({ wordings }) =>
    labels.reduce((best, label) => Math.max(best, likestOf(label, wordings)), 0),
  );
};

/** 0.1 where a printed group is the leaf's own, −0.4 where it is another's: 结果维持 stands under three groups. */
export const groupLikeness = ({ path }: PrintedHeading, { above, groups }: Axis, leaf: number): number => {
  const uppers = path.slice(0, -1).map((upper) => labelOf(upper).bare);
  if (uppers.some((upper) => above[leaf]?.has(upper))) return 0.1;
  return uppers.some((upper) => groups.has(upper)) ? -0.4 : 0;
};
