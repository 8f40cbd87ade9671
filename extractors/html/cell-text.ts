import type { Box, Item, Table } from './page.ts';

/** The lines of a cell in order; tables inside it that print figures stand on their own and are left out. */
export const cellText = (box: Box): string => {
  const [only, second] = box.items;
  if (second === undefined && (only === undefined || only.kind === 'line')) return only?.text ?? '';
  const lines: string[] = [];
  visitCell(box, (item) => {
    if (item.kind === 'line') lines.push(item.text);
  });
  return lines.join('\n');
};

/** The tables inside a cell that are grids of their own. */
export const nestedGrids = (box: Box): readonly Table[] => {
  const tables: Table[] = [];
  visitCell(box, (item) => {
    if (item.kind === 'table') tables.push(item);
  });
  return tables;
};

/** Calls back for each line and each grid inside a cell, in order. */
const visitCell = (box: Box, visit: (item: Item) => void): void => {
  const waiting: Item[] = [box];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    const inside = contents(item);
    if (inside === null) visit(item);
    else for (let at = inside.length - 1; at >= 0; at -= 1) waiting.push(inside[at] as Item);
  }
};

const contents = (item: Item): readonly Item[] | null => {
  if (item.kind === 'box') return item.items;
  if (item.kind !== 'table') return null;
  return item.use === 'data' && item.weight.figures > 0 ? null : cellBoxes(item);
};

export const cellBoxes = (table: Table): readonly Box[] =>
  table.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ box }) => box)));
