import type { Box } from '#model';
import type { RuleSet } from './connected-rules.ts';
import { mergedCells, type Span } from './merged-cells.ts';
import type { Rule } from './printed.ts';

/** One cell of a ruled table, without its text. */
export interface RuledSpan extends Span {
  readonly box: Box;
}

export interface Lattice {
  readonly rows: number;
  readonly columns: number;
  readonly spans: readonly RuledSpan[];
  readonly box: Box;
}

/** Double lines and the borders of neighbouring boxes are one border of the table: no cell is narrower than this. */
const doubled = 5;
/** A table open at a side (no outer border, or cut by the page) ends where its lines end, if that is clearly further out. */
const overhang = 8;
/** A side of a cell is printed if this share of it is. */
const enough = 0.7;
/** No printed table has more squares; a chart on millimetre paper does. */
const mostSquares = 40_000;

const bordersOf = (rules: readonly Rule[], crossing: readonly Rule[]): readonly number[] => {
  const groups: number[][] = [];
  for (const { at } of rules.toSorted((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    if (group && at - (group[0] ?? at) <= doubled) group.push(at);
    else groups.push([at]);
  }
  const borders = groups.map((group) => group.reduce((sum, at) => sum + at, 0) / group.length);
  const start = crossing.reduce((least, rule) => Math.min(least, rule.from), Number.POSITIVE_INFINITY);
  const end = crossing.reduce((most, rule) => Math.max(most, rule.to), Number.NEGATIVE_INFINITY);
  const first = borders[0] ?? start;
  const last = borders.at(-1) ?? end;
  return [...(start < first - overhang ? [start] : []), ...borders, ...(end > last + overhang ? [end] : [])];
};

const covered = (rules: readonly Rule[], from: number, to: number): number => {
  let length = 0;
  let done = from;
  for (const rule of rules) {
    const start = Math.max(done, rule.from);
    const end = Math.min(to, rule.to);
    if (end > start) length += end - start;
    done = Math.max(done, end);
  }
  return length;
};

/** `walls[border][strip]`: whether that border is printed along that strip of the other axis. */
const wallsOf = (rules: readonly Rule[], borders: readonly number[], strips: readonly number[]): boolean[][] =>
  borders.map((border) => {
    const here = rules.filter((rule) => Math.abs(rule.at - border) <= doubled).toSorted((a, b) => a.from - b.from);
    return strips.slice(1).map((end, index) => {
      const start = strips[index] ?? end;
      return covered(here, start, end) >= enough * (end - start);
    });
  });

/** The cells that the rules enclose, merged where no line is printed between them. Null where they enclose none. */
export const latticeOf = ({ horizontal, vertical }: RuleSet): Lattice | null => {
  const xs = bordersOf(vertical, horizontal);
  const ys = bordersOf(horizontal, vertical);
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  if (rows < 1 || columns < 1 || rows * columns > mostSquares) return null;
  const walls = { rows, columns, above: wallsOf(horizontal, ys, xs), left: wallsOf(vertical, xs, ys) };
  const boxOf = ({ row, column, rowSpan, colSpan }: Span): Box => [
    xs[column] ?? 0,
    ys[row] ?? 0,
    xs[column + colSpan] ?? 0,
    ys[row + rowSpan] ?? 0,
  ];
  return {
    rows,
    columns,
    spans: mergedCells(walls).map((span) => ({ ...span, box: boxOf(span) })),
    box: boxOf({ row: 0, column: 0, rowSpan: rows, colSpan: columns }),
  };
};
