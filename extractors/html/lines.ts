import { cellBoxes } from './cell-text.ts';
import type { Item, Line } from './page.ts';

/** Every line in these items in reading order, but for those of data tables. */
export const linesOf = (items: readonly Item[]): readonly Line[] => {
  const lines: Line[] = [];
  const waiting: Item[] = items.toReversed();
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (item.kind === 'line') lines.push(item);
    else if (item.kind === 'box' || (item.kind === 'table' && item.use !== 'data')) {
      const inside = item.kind === 'box' ? item.items : cellBoxes(item);
      for (let at = inside.length - 1; at >= 0; at -= 1) waiting.push(inside[at] as Item);
    }
  }
  return lines;
};
