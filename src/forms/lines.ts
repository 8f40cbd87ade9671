import type { Term } from './equation.ts';
import type { Equation, Leaf, Part, Table } from './form.ts';

/** One equation for one row or column: the figures on both its sides, by fact id. */
export interface EquationLine {
  readonly equation: Equation;
  /** The row or column it is about. */
  readonly leaf: Leaf;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

const pathsOf = (terms: readonly Term[], axis: readonly Leaf[]): readonly string[] =>
  terms.flatMap((term) =>
    term.kind === 'path'
      ? axis.filter(({ path }) => path === term.path).map(({ path }) => path)
      : axis.filter(({ groups, isTotal }) => groups.includes(term.group) && !isTotal).map(({ path }) => path),
  );

const linesOfPart = (table: Table, part: Part, equation: Equation): readonly EquationLine[] => {
  const isRow = equation.each === 'row';
  const [along, across] = isRow ? [part.columns, part.rows] : [part.rows, part.columns];
  const left = pathsOf(equation.relation.left, along);
  const right = pathsOf(equation.relation.right, along);
  if (left.length === 0 || right.length === 0) return [];
  const idOf = (leaf: Leaf, path: string): string =>
    isRow ? `${table.id}.${leaf.path}.${path}` : `${table.id}.${path}.${leaf.path}`;
  return across.map((leaf) => ({
    equation,
    leaf,
    left: left.map((path) => idOf(leaf, path)),
    right: right.map((path) => idOf(leaf, path)),
  }));
};

/** Every equation of a table written out for each of its rows or columns, whether they are in print or not. */
export const equationLines = (table: Table): readonly EquationLine[] =>
  table.equations.flatMap((equation) => table.parts.flatMap((part) => linesOfPart(table, part, equation)));
