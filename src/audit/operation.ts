import type { Equation, Leaf, Table, Term } from '#forms';
import type { Subject } from './evaluation.ts';

/** What a side of a relation adds up, by path; the same for every line of a part. */
export interface Operands {
  readonly paths: readonly string[];
  /** Members of a group that the table does not have. */
  readonly without: readonly string[];
}

/** One equation over one part of a table. */
export interface Operation {
  readonly equation: Equation;
  /** The rows or columns that it is about. */
  readonly subjects: readonly Subject[];
  /** The rows or columns that it adds up. */
  readonly axis: readonly Leaf[];
  readonly left: Operands;
  readonly right: Operands;
}

const members = (group: string, axis: readonly Leaf[]): readonly string[] =>
  axis.filter((leaf) => !leaf.isTotal && leaf.groups.includes(group)).map((leaf) => leaf.path);

const operands = (terms: readonly Term[], axis: readonly Leaf[], absent: readonly string[]): Operands => {
  const named = terms.flatMap((term) => (term.kind === 'path' ? [term.path] : []));
  const summed = terms.flatMap((term) => (term.kind === 'sum' ? members(term.group, axis) : []));
  return {
    paths: [...named, ...summed.filter((path) => !absent.includes(path))],
    without: summed.filter((path) => absent.includes(path)),
  };
};

const hasTerms = ({ relation }: Equation, axis: readonly Leaf[]): boolean =>
  [...relation.left, ...relation.right].every((term) =>
    axis.some((leaf) => (term.kind === 'path' ? leaf.path === term.path : leaf.groups.includes(term.group))),
  );

const planned = ({ id: table, equations, parts }: Table): readonly Operation[] =>
  equations.flatMap((equation) =>
    parts.flatMap((part): readonly Operation[] => {
      const { id, name, each, relation } = equation;
      const [lines, axis] = each === 'row' ? [part.rows, part.columns] : [part.columns, part.rows];
      if (!hasTerms(equation, axis)) return [];
      return [
        {
          equation,
          subjects: lines.map((leaf) => ({ equation: id, name, table, each, leaf })),
          axis,
          left: operands(relation.left, axis, []),
          right: operands(relation.right, axis, []),
        },
      ];
    }),
  );

const plans = new WeakMap<Table, readonly Operation[]>();

/** Every equation of a table over every part that has its terms, as the form has them; worked out once. */
export const operationsOf = (table: Table): readonly Operation[] => {
  const known = plans.get(table);
  if (known) return known;
  const operations = planned(table);
  plans.set(table, operations);
  return operations;
};

/** Sums are taken without the members that the printed table lacks. */
export const withoutAbsent = (operation: Operation, absent: readonly string[]): Operation => {
  if (absent.length === 0) return operation;
  const { axis, equation } = operation;
  return {
    ...operation,
    left: operands(equation.relation.left, axis, absent),
    right: operands(equation.relation.right, axis, absent),
  };
};
