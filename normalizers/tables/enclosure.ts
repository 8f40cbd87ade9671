import { type Assignment, SURE } from './assignment.ts';
import type { PrintedHeading } from './heading.ts';

/** The leaf of the heading at `index`; one before the first and one after the last at the ends. */
const leafAt = (assignments: readonly Assignment[], index: number, leafCount: number): number | null => {
  if (index < 0) return -1;
  if (index >= assignments.length) return leafCount;
  const assignment = assignments[index];
  return assignment?.by === 'label' ? assignment.leaf : null;
};

/**
 * A label that the reader damaged is as good as a near one where the labels next to it are its leaf's neighbours; one
 * that it could not make out is known by them alone.
 */
export const enclosed = (
  assignments: readonly Assignment[],
  printed: readonly PrintedHeading[],
  leafCount: number,
): readonly Assignment[] =>
  assignments.map((assignment, i) => {
    const heading = printed[i];
    if (!heading?.isRecognised || !('leaf' in assignment)) return assignment;
    const { leaf, likeness } = assignment;
    const isBetween =
      leafAt(assignments, i - 1, leafCount) === leaf - 1 && leafAt(assignments, i + 1, leafCount) === leaf + 1;
    if (!isBetween) return assignment;
    if (assignment.by === 'label') return { ...assignment, likeness: Math.max(likeness, SURE) };
    return heading.isDoubtful ? { by: 'enclosure', leaf, likeness } : assignment;
  });
