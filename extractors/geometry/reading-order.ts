import type { PageLayout } from './page-layout.ts';
import { bodySize } from './text-frame.ts';

/** Titles are set at least this much larger than the body. */
const LARGER = 1.2;

const linesIn = ({ parts }: PageLayout) => parts.flatMap((part) => (part.kind === 'line' ? [part.line] : []));

/**
 * Halves of lying sheets in the order they are read: left then right, as in a booklet; but where the first sheet has a
 * title at the head of either half, two documents run side by side, and the left one is read to its end first.
 */
export const inReadingOrder = (layouts: readonly PageLayout[]): readonly PageLayout[] => {
  const lefts = layouts.filter(({ side }) => side === 'left');
  const rights = layouts.filter(({ side }) => side === 'right');
  const [left, right] = [lefts[0], rights[0]];
  if (!left || !right) return layouts;
  const body = bodySize(layouts.flatMap(linesIn));
  const areTwo = [left, right].every((half) => (linesIn(half)[0]?.size ?? 0) >= LARGER * body);
  if (!areTwo) return layouts;
  const inOrder = [...lefts, ...rights];
  let next = 0;
  return layouts.map((layout) => (layout.side === 'whole' ? layout : (inOrder[next++] ?? layout)));
};
