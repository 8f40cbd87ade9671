import { cellBoxes } from './cell-text.ts';
import type { Box, Item, Line } from './page.ts';
import { pickTitle } from './pick-title.ts';
import { isLinkList, isProse, substance } from './weight.ts';

export interface Article {
  /** The page's title where it stands outside the article, line by line. */
  readonly title: readonly Line[];
  readonly box: Box;
}

/**
 * The innermost box that holds the whole report: a step inwards is taken only while nothing beside it reads like text
 * or a table. What is doubtful stays in.
 */
export const findArticle = (body: Box, pageTitle: string): Article => {
  let box = body;
  let title: readonly Line[] = [];
  for (let next = innerBox(box); next !== null; next = innerBox(box)) {
    const found = pickTitle(itemsBefore(box, next), pageTitle);
    if (found.length > 0) title = found;
    box = next;
  }
  return { title, box };
};

/** The child that holds the report alone, or null. */
const innerBox = (box: Box): Box | null => {
  const inner = innerBoxes(box.items).reduce<Box | null>(
    (best, one) => (substance(one.weight) > (best === null ? 0 : substance(best.weight)) ? one : best),
    null,
  );
  if (inner === null) return null;
  const holds = substance(inner.weight);
  return alongside(box.items, inner).every((item) => isBeside(item, holds)) ? inner : null;
};

/** Boxes, and the cells of tables that only lay the page out. */
const innerBoxes = (items: readonly Item[]): readonly Box[] =>
  items.flatMap((item) => {
    if (item.kind === 'box') return [item];
    return item.kind === 'table' && item.use === 'layout' ? cellBoxes(item) : [];
  });

/** Everything in these items except that one box; the other cells of its table too. */
const alongside = (items: readonly Item[], inner: Box): readonly Item[] =>
  items.flatMap((item): readonly Item[] => {
    if (item === inner) return [];
    if (item.kind !== 'table' || item.use !== 'layout') return [item];
    return cellBoxes(item).filter((box) => box !== inner);
  });

const isBeside = (item: Item, holds: number): boolean => {
  if (item.kind === 'image') return true;
  if (item.kind === 'line') return !isProse(item);
  if (item.kind === 'table' && item.use === 'facts') return true;
  return (
    substance(item.weight) === 0 || isLinkList(item.weight) || (item.kind === 'box' && isFurnitureBox(item, holds))
  );
};

/** Named as furniture and small against the report: some sites call the article itself `main-nav`. */
export const isFurnitureBox = (box: Box, reportSubstance: number): boolean =>
  box.hint === 'furniture' && box.weight.figures < 3 && substance(box.weight) * 5 <= reportSubstance;

const itemsBefore = (box: Box, inner: Box): readonly Item[] => {
  const before: Item[] = [];
  for (const item of box.items) {
    if (item === inner) return before;
    if (item.kind !== 'table' || item.use !== 'layout') {
      before.push(item);
      continue;
    }
    const cells = cellBoxes(item);
    const at = cells.indexOf(inner);
    before.push(...(at === -1 ? cells : cells.slice(0, at)));
    if (at !== -1) return before;
  }
  return before;
};
