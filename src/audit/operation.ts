import type { Equation, Leaf, Part, Table, Term } from '#forms';
import type { Subject } from './evaluation.ts';

/** A figure that a relation adds up: of every line the same number of figures from its first one. */
interface Operand {
  readonly path: string;
  readonly step: number;
  /** One of a group: the sum is taken without it where the printed table lacks it. */
  readonly isMember: boolean;
}

/** What a side of a relation adds up; the same for every line of a part. */
export interface Operands {
  readonly terms: readonly Operand[];
  /** Paths of those members of a group that the printed table lacks. */
  readonly without: readonly string[];
}

/** A row or column that a relation is about, and where its first figure stands among those of the table. */
export interface Line {
  readonly subject: Subject;
  readonly start: number;
}

/** One equation over one part of a table. */
export interface Operation {
  readonly equation: Equation;
  readonly lines: readonly Line[];
  readonly left: Operands;
  readonly right: Operands;
}

/** Every equation of a table over every part that has its terms; figures are counted in the form's order. */
export interface Plan {
  readonly operations: readonly Operation[];
  /** How many the table has. */
  readonly figures: number;
}

const operands = (terms: readonly Term[], axis: readonly Leaf[], stride: number): Operands => ({
  terms: terms.flatMap((term) =>
    axis.flatMap((leaf, index): readonly Operand[] => {
      const isMember = term.kind === 'sum' && !leaf.isTotal && leaf.groups.includes(term.group);
      const isNamed = term.kind === 'path' && leaf.path === term.path;
      return isMember || isNamed ? [{ path: leaf.path, step: index * stride, isMember }] : [];
    }),
  ),
  without: [],
});

const hasTerms = ({ relation }: Equation, axis: readonly Leaf[]): boolean =>
  [...relation.left, ...relation.right].every((term) =>
    axis.some((leaf) => (term.kind === 'path' ? leaf.path === term.path : leaf.groups.includes(term.group))),
  );

/** @param first where the part's first figure stands: its rows follow one another, the columns of each side by side */
const operation = (table: string, equation: Equation, { rows, columns }: Part, first: number): Operation | null => {
  const { id, name, each, relation } = equation;
  const across = { lines: rows, axis: columns, toNextLine: columns.length, stride: 1 };
  const down = { lines: columns, axis: rows, toNextLine: 1, stride: columns.length };
  const { lines, axis, toNextLine, stride } = each === 'row' ? across : down;
  if (!hasTerms(equation, axis)) return null;
  return {
    equation,
    lines: lines.map((leaf, index) => ({
      subject: { equation: id, name, table, each, leaf },
      start: first + index * toNextLine,
    })),
    left: operands(relation.left, axis, stride),
    right: operands(relation.right, axis, stride),
  };
};

const sizeOf = (parts: readonly Part[]): number =>
  parts.reduce((size, { rows, columns }) => size + rows.length * columns.length, 0);

const planned = ({ id, equations, parts }: Table): Plan => ({
  operations: equations.flatMap((equation) =>
    parts.flatMap((part, index) => operation(id, equation, part, sizeOf(parts.slice(0, index))) ?? []),
  ),
  figures: sizeOf(parts),
});

const plans = new WeakMap<Table, Plan>();

/** Worked out once a form. */
export const planOf = (table: Table): Plan => {
  const plan = plans.get(table) ?? planned(table);
  plans.set(table, plan);
  return plan;
};

const lacking = ({ terms }: Operands, absent: readonly string[]): Operands => {
  const isLacking = ({ isMember, path }: Operand): boolean => isMember && absent.includes(path);
  return {
    terms: terms.filter((term) => !isLacking(term)),
    without: terms.filter(isLacking).map(({ path }) => path),
  };
};

/** Sums are taken without the members that the printed table lacks. */
export const withoutAbsent = (operation: Operation, absent: readonly string[]): Operation =>
  absent.length === 0
    ? operation
    : { ...operation, left: lacking(operation.left, absent), right: lacking(operation.right, absent) };
