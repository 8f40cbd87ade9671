import type { Equation, Leaf } from '#forms';
import type { Fact } from '#model';

/** One side of a relation: what was added up, and what it comes to. */
export interface Side {
  readonly facts: readonly Fact[];
  readonly sum: number;
}

export interface Subject {
  readonly equation: string;
  readonly name: Equation['name'];
  readonly table: string;
  readonly each: Equation['each'];
  /** The row or column that the relation is about. */
  readonly leaf: Leaf;
}

interface Sides {
  readonly left: Side;
  readonly right: Side;
  /** Paths of the group that the table does not have, and that the sum was taken without. */
  readonly without: readonly string[];
}

/**
 * One equation of the form for one row or column of the printed table.
 * - `holds`, `broken`: all its figures are there
 * - `blocked`: a figure it needs cannot be read or is not there, or the difference may stand in a line left out
 * - `not-applicable`: the table does not have that row or column at all
 */
export type Evaluation = Subject &
  (
    | ({ readonly verdict: 'holds' } & Sides)
    | ({ readonly verdict: 'broken' } & Sides)
    | {
        readonly verdict: 'blocked';
        /** Ids of the figures. */
        readonly by: readonly string[];
        /** Printed labels of the lines that no row or column of the form fits. */
        readonly unread: readonly string[];
      }
    | { readonly verdict: 'not-applicable'; readonly why: 'row-absent' | 'column-absent' }
  );

export type Broken = Extract<Evaluation, { verdict: 'broken' }>;

/** An evaluation whose figures are all there. */
export type Assessed = Extract<Evaluation, { verdict: 'holds' | 'broken' }>;
