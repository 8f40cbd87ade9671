import { connectedRules } from '../geometry/connected-rules.ts';
import { joinRules } from '../geometry/join-rules.ts';
import { type Lattice, latticeOf } from '../geometry/lattice.ts';
import type { Rule } from '../geometry/printed.ts';

/** A bold title has strokes that close to a box; a table is wider, in points. */
const narrowest = 80;

/** The tables that ruled lines enclose, from top to bottom; a frame of one cell is none. */
export const latticesOf = (rules: readonly Rule[]): readonly Lattice[] =>
  connectedRules(joinRules(rules, 'horizontal'), joinRules(rules, 'vertical'))
    .map(latticeOf)
    .filter((lattice) => lattice !== null)
    .filter(({ spans }) => spans.length > 1)
    .filter(({ box }) => box[2] - box[0] >= narrowest)
    .toSorted((a, b) => a.box[1] - b.box[1]);
