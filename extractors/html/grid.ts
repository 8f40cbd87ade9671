import type { Cell, Grid } from '#model';
import { cellText } from './cell-text.ts';
import type { Table } from './page.ts';
import { placeCells, type Slot } from './place-cells.ts';

/** A data table as a grid. Rows that show nothing are left out, spans over them shortened. */
export const gridOf = (table: Table, index: number, continues: boolean): Grid => {
  const slots = placeCells(table.groups);
  const columns = columnCount(slots);
  const shown = shownRows(slots, table);
  const cells = slots.flatMap((slot) => cellAt(slot, index, columns, shown));
  return {
    kind: 'grid',
    rows: shown.size,
    columns,
    cells,
    evidence: 'markup',
    continues,
    at: { table: index, row: 0, column: 0 },
  };
};

const cellAt = (slot: Slot, table: number, columns: number, shown: ReadonlyMap<number, number>): readonly Cell[] => {
  const row = shown.get(slot.row);
  if (row === undefined) return [];
  let rowSpan = 0;
  for (let at = slot.row; at < slot.row + slot.rowSpan; at += 1) if (shown.has(at)) rowSpan += 1;
  const { column } = slot;
  const colSpan = Math.min(slot.colSpan, columns - column);
  return [
    { row, column, rowSpan, colSpan, text: slot.cell.text ?? cellText(slot.cell.box), at: { table, row, column } },
  ];
};

/** Rows in which a cell begins, by their place among them. */
const shownRows = (slots: readonly Slot[], table: Table): ReadonlyMap<number, number> => {
  const rows = table.groups.flatMap((group) => group.rows);
  const filled = new Set(slots.filter(({ cell }) => cell.box.weight.characters > 0).map(({ row }) => row));
  const begun = [...new Set(slots.map(({ row }) => row))];
  return new Map(begun.filter((row) => rows[row]?.printed === true || filled.has(row)).map((row, at) => [row, at]));
};

/**
 * The width of most rows, and at least every column in which a cell begins: a title over 99 columns of a table of
 * seven does not make it wider. Rows that lost a cell do not make it narrower, where as many others did not.
 */
const columnCount = (slots: readonly Slot[]): number => {
  const rows = new Map<number, { readonly end: number; readonly cells: number }>();
  let begun = 0;
  for (const { row, column, colSpan } of slots) {
    const { end = 0, cells = 0 } = rows.get(row) ?? {};
    rows.set(row, { end: Math.max(end, column + colSpan), cells: cells + 1 });
    begun = Math.max(begun, column + 1);
  }
  const several = [...rows.values()].filter(({ cells }) => cells > 1);
  const counts = new Map<number, number>();
  for (const { end } of several.length > 0 ? several : rows.values()) counts.set(end, (counts.get(end) ?? 0) + 1);
  const usual = [...counts].sort(([a, m], [b, n]) => n - m || (n > 1 ? b - a : a - b))[0]?.[0] ?? 0;
  return Math.max(begun, usual);
};
