import { labelOf } from './facts.ts';
import { looksLikeFigure } from './figure.ts';
import type { RowGroup, TableCell, TableUse, Weight } from './page.ts';

/** A cell with this much prose, in lines of its own or in a single one, is a column of a page and no label. */
const TEXT_IN_LINES = 60;
const TEXT = 300;
/** A report of 300 characters a cell has fewer stray figures around it (counters, calendars) than this allows. */
const TEXT_A_FIGURE = 30;

/** A figure of the table itself: neither a link nor inside another table. */
export const isFigure = ({ text, box }: TableCell): boolean =>
  text !== null && box.weight.linked === 0 && looksLikeFigure(text);

/**
 * What a table is there for, by its content: `border` and `class` tell nothing on real pages.
 * @param figures how many of its own cells print a figure
 * @param inside what its cells hold together
 */
export const tableUse = (groups: readonly RowGroup[], figures: number, inside: Weight): TableUse => {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  if (isFacts(cells)) return 'facts';
  if (inside.grids > 0) return figures >= 2 && figures * 2 > inside.figures ? 'data' : 'layout';
  if (cells.length <= 1) return 'layout';
  if (figures > 2 && isMatrix(groups)) return 'data';
  return isFrame(groups, cells, figures, inside) ? 'layout' : 'data';
};

/** The table before a report: index number, publisher, date, subject. */
const isFacts = (cells: readonly TableCell[]): boolean => {
  const labels = cells.map(({ text }) => labelOf(text?.split(/[:：]/, 1)[0] ?? '')).filter((label) => label !== null);
  return labels.length >= 2 && labels.some(({ own }) => own) && labels.length * 4 >= cells.length;
};

/** Three rows of four cells lay out no page. */
const isMatrix = (groups: readonly RowGroup[]): boolean =>
  groups.flatMap(({ rows }) => rows).filter((row) => row.cells.length >= 4).length >= 3;

/** One cell a row without figures, or most of it prose in one cell. */
const isFrame = (
  groups: readonly RowGroup[],
  cells: readonly TableCell[],
  figures: number,
  inside: Weight,
): boolean => {
  if (figures === 0 && groups.every(({ rows }) => rows.every((row) => row.cells.length <= 1))) return true;
  if (inside.prose * 2 < inside.characters - inside.linked) return false;
  return cells.some(({ box }) => {
    const { prose } = box.weight;
    if (prose < figures * TEXT_A_FIGURE) return false;
    return prose >= TEXT || (prose >= TEXT_IN_LINES && box.items.length > 1);
  });
};
