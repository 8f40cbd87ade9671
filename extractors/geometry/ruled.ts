import type { Box } from '#model';
import { areaOf, centreOf, holds } from './box.ts';
import { cellText } from './cell-text.ts';
import { connectedRules } from './connected-rules.ts';
import { cutAtRules } from './cut-token.ts';
import { joinRules } from './join-rules.ts';
import { type Lattice, latticeOf, type RuledSpan } from './lattice.ts';
import type { PrintedToken, Rule } from './printed.ts';

export interface RuledCell extends RuledSpan {
  readonly text: string;
}

/** A table whose cells printed lines enclose. Cells in row-major order; one that spans is there once. */
export interface RuledGrid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly RuledCell[];
  readonly box: Box;
}

/** The tables of a page, and the tokens that are in none of them. */
export interface RuledPage {
  readonly grids: readonly RuledGrid[];
  readonly rest: readonly PrintedToken[];
}

/** The rules beside which a token at this height would be cut: the sides of the cells of its row. */
const sidesAt = (lattice: Lattice, y: number): readonly number[] =>
  lattice.spans.flatMap(({ box }) => (y >= box[1] && y <= box[3] ? [box[0], box[2]] : []));

/**
 * The tables that rules enclose. A token belongs to the cell that holds its centre; one that runs across a rule is cut
 * there where characters allow it. A frame of a single cell is no table: its text stays.
 * @param rules in any order, broken or doubled as they are printed
 * @param tokens of one page, in the same unit (points, y downwards)
 */
export const ruledGrids = (rules: readonly Rule[], tokens: readonly PrintedToken[]): RuledPage => {
  const lattices = connectedRules(joinRules(rules, 'horizontal'), joinRules(rules, 'vertical'))
    .map(latticeOf)
    .filter((lattice) => lattice !== null)
    .filter(({ spans }) => spans.length > 1)
    // A table inside a cell of another keeps its own text.
    .toSorted((a, b) => areaOf(a.box) - areaOf(b.box));
  const inside = new Map<RuledSpan, PrintedToken[]>();
  const rest: PrintedToken[] = [];
  for (const token of tokens) {
    const centre = centreOf(token.box);
    const lattice = lattices.find(({ box }) => holds(box, centre));
    if (!lattice) {
      rest.push(token);
      continue;
    }
    for (const piece of cutAtRules(token, sidesAt(lattice, centre[1]))) {
      const span = lattice.spans.find(({ box }) => holds(box, centreOf(piece.box)));
      const own = span && inside.get(span);
      if (own) own.push(piece);
      else if (span) inside.set(span, [piece]);
      else rest.push(piece);
    }
  }
  const grids = lattices
    .filter(({ spans }) => spans.some((span) => inside.has(span)))
    .map(({ rows, columns, box, spans }) => ({
      rows,
      columns,
      box,
      cells: spans.map((span) => ({ ...span, text: cellText(inside.get(span) ?? []) })),
    }))
    .toSorted((a, b) => a.box[1] - b.box[1]);
  return { grids, rest };
};
