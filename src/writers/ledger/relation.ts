import { forms, type Leaf, type Table, type Term } from '#forms';
import type { Fact, Finding, Wording } from '#model';
import { leafLabel } from '../../audit/wording/labels.ts';

export interface Addend {
  readonly label: Wording;
  readonly fact: Fact;
}

/** One side of a relation: every figure that was added up, in the order of the form, and their sum. */
export interface Side {
  readonly addends: readonly Addend[];
  readonly sum: number;
}

/** The relation that a finding is about, with all its figures. */
export interface Relation {
  readonly name: Wording;
  readonly each: 'row' | 'column';
  /** The row or column it was taken in. */
  readonly line: Wording;
  readonly left: Side;
  readonly right: Side;
}

type Facts = ReadonlyMap<string, Fact>;

export const tableOf = (fact: Pick<Fact, 'form' | 'table'>): Table | null =>
  forms.find(({ id }) => id === fact.form)?.tables.find(({ id }) => id === fact.table) ?? null;

interface Axis {
  readonly line: Leaf;
  readonly leaves: readonly Leaf[];
  readonly idOf: (leaf: Leaf) => string;
}

const axisOf = (table: Table, scope: NonNullable<Finding['scope']>): Axis | null => {
  const isRow = 'row' in scope;
  const path = isRow ? scope.row : scope.column;
  const part = table.parts.find(({ rows, columns }) => (isRow ? rows : columns).some((leaf) => leaf.path === path));
  const line = (isRow ? part?.rows : part?.columns)?.find((leaf) => leaf.path === path);
  if (!part || !line) return null;
  return {
    line,
    leaves: isRow ? part.columns : part.rows,
    idOf: (leaf) => (isRow ? `${table.id}.${path}.${leaf.path}` : `${table.id}.${leaf.path}.${path}`),
  };
};

const isIn = (leaf: Leaf, term: Term): boolean =>
  term.kind === 'path' ? leaf.path === term.path : !leaf.isTotal && leaf.groups.includes(term.group);

const sideOf = (terms: readonly Term[], sum: number, { leaves, idOf }: Axis, facts: Facts): Side => ({
  addends: leaves
    .filter((leaf) => terms.some((term) => isIn(leaf, term)))
    .flatMap((leaf) => {
      const fact = facts.get(idOf(leaf));
      return fact && fact.state !== 'absent' ? [{ label: leafLabel(leaf), fact }] : [];
    }),
  sum,
});

/** Null for a finding about no relation of the form. */
export const relationOf = (finding: Finding, facts: Facts): Relation | null => {
  const { scope, equation: id, expected, actual } = finding;
  const first = finding.facts.flatMap((fact) => facts.get(fact) ?? [])[0];
  const table = first ? tableOf(first) : null;
  const equation = table?.equations.find((candidate) => candidate.id === id);
  if (!table || !equation || !scope || expected === undefined || actual === undefined) return null;
  const axis = axisOf(table, scope);
  if (!axis) return null;
  return {
    name: equation.name,
    each: equation.each,
    line: leafLabel(axis.line),
    left: sideOf(equation.relation.left, expected, axis, facts),
    right: sideOf(equation.relation.right, actual, axis, facts),
  };
};
