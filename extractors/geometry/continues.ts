import type { GridPart, PageLayout, Part } from './page-layout.ts';

/** Two parts of one table are this alike at both sides, in points. */
const aligned = 10;
/** Tables split by nothing but an empty line. */
const apart = 30;

const sameSides = (before: GridPart, after: GridPart): boolean =>
  Math.abs(before.box[0] - after.box[0]) < aligned && Math.abs(before.box[2] - after.box[2]) < aligned;

/** Whether a grid seems to go on with the part printed before it, on its own page or at the end of the one before. */
export const continuesGrid = (
  grid: GridPart,
  before: Part | undefined,
  pages: { readonly own: PageLayout; readonly before: PageLayout },
): boolean => {
  if (before?.kind !== 'grid') return false;
  if (pages.own === pages.before) return sameSides(before, grid) && grid.box[1] - before.box[3] < apart;
  if (pages.own.page !== pages.before.page + 1) return false;
  // A page of another width (turned for a wide table) shows the same table at other places.
  return sameSides(before, grid) || before.columns === grid.columns;
};
