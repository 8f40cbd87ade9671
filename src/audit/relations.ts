import { type Equation, formOf, type Leaf, type Part, type Term } from '#forms';
import type { Fact, Reading, Relations, Signal, TableReading } from '#model';
import { compare, exactSum, toNumber } from './exact.ts';

/** One side of a relation: what was added up, and what it comes to. */
export interface Side {
  readonly facts: readonly Fact[];
  readonly sum: number;
}

interface Subject {
  readonly equation: string;
  readonly name: Equation['name'];
  readonly table: string;
  readonly each: Equation['each'];
  /** The row or column that the relation is about. */
  readonly leaf: Leaf;
}

/** One equation of the form for one row or column of the printed table. */
export type Evaluation = Subject &
  (
    | { readonly verdict: 'holds' }
    | {
        readonly verdict: 'broken';
        readonly left: Side;
        readonly right: Side;
        /** Paths of the group that the table does not have, and that the sum was taken without. */
        readonly without: readonly string[];
      }
    | { readonly verdict: 'not-assessed' }
  );

export type Broken = Extract<Evaluation, { verdict: 'broken' }>;

/** What a side of a relation adds up, by path; the same for every line of a part. */
interface Operands {
  readonly paths: readonly string[];
  /** Members of a group that the table does not have. */
  readonly without: readonly string[];
}

interface Operation {
  readonly equation: Equation;
  readonly left: Operands;
  readonly right: Operands;
  /** The printed table has lines across this one whose figures were left out. */
  readonly hasUnread: boolean;
}

const isFigure = (fact: Fact | undefined): fact is Fact =>
  fact !== undefined && fact.state !== 'absent' && fact.state !== 'unreadable';

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

const sumOf = (facts: readonly Fact[]) => exactSum(facts.map((fact) => fact.value ?? 0));

/**
 * Whether what the parts lack of their total may stand in a line that was left out, or in a missing outcome row.
 * A missing applicant column leaves the sum over the others (model.md).
 */
const mayBeElsewhere = ({ equation, left, right, hasUnread }: Operation, isLeftShort: boolean): boolean => {
  const [parts, whole] = isLeftShort ? [left, right] : [right, left];
  const isBreakdown = parts.paths.length + parts.without.length > 1 && whole.paths.length === 1;
  return isBreakdown && (hasUnread || (equation.each === 'column' && parts.without.length > 0));
};

const evaluateLine = (
  operation: Operation,
  subject: Subject,
  factAt: (path: string) => Fact | undefined,
): Evaluation => {
  const { left, right } = operation;
  const leftFacts = left.paths.map(factAt).filter(isFigure);
  const rightFacts = right.paths.map(factAt).filter(isFigure);
  const isLacking = leftFacts.length < left.paths.length || rightFacts.length < right.paths.length;
  if (isLacking || leftFacts.length === 0 || rightFacts.length === 0) return { ...subject, verdict: 'not-assessed' };
  const [leftSum, rightSum] = [sumOf(leftFacts), sumOf(rightFacts)];
  const order = compare(leftSum, rightSum);
  if (order === 0) return { ...subject, verdict: 'holds' };
  if (mayBeElsewhere(operation, order < 0)) return { ...subject, verdict: 'not-assessed' };
  return {
    ...subject,
    verdict: 'broken',
    left: { facts: leftFacts, sum: toNumber(leftSum) },
    right: { facts: rightFacts, sum: toNumber(rightSum) },
    without: [...left.without, ...right.without],
  };
};

const hasTerms = ({ relation }: Equation, axis: readonly Leaf[]): boolean =>
  [...relation.left, ...relation.right].every((term) =>
    axis.some((leaf) => (term.kind === 'path' ? leaf.path === term.path : leaf.groups.includes(term.group))),
  );

interface Printed {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly signals: readonly Signal[];
}

const isUnread = (signal: Signal, table: string, axis: 'row' | 'column'): boolean =>
  signal.kind === 'unknown-label' && signal.table === table && signal.axis === axis && signal.readAs === null;

const evaluatePart = (
  equation: Equation,
  part: Part,
  { table, absentRows, absentColumns }: TableReading,
  { facts, signals }: Printed,
): readonly Evaluation[] => {
  const isByRow = equation.each === 'row';
  const [lines, axis] = isByRow ? [part.rows, part.columns] : [part.columns, part.rows];
  const [absentLines, absent] = isByRow ? [absentRows, absentColumns] : [absentColumns, absentRows];
  if (!hasTerms(equation, axis)) return [];
  const { left, right } = equation.relation;
  const operation = {
    equation,
    left: operands(left, axis, absent),
    right: operands(right, axis, absent),
    hasUnread: signals.some((signal) => isUnread(signal, table, isByRow ? 'column' : 'row')),
  };
  return lines
    .filter(({ path }) => !absentLines.includes(path))
    .map((leaf) =>
      evaluateLine(
        operation,
        { equation: equation.id, name: equation.name, table, each: equation.each, leaf },
        (path) => facts.get(isByRow ? `${table}.${leaf.path}.${path}` : `${table}.${path}.${leaf.path}`),
      ),
    );
};

/** Every equation of every table found, for each row or column that is there. */
export const evaluate = ({ report, tables, signals }: Reading): readonly Evaluation[] => {
  const printed = { facts: new Map(report.facts.map((fact) => [fact.id, fact])), signals };
  return tables.flatMap((reading) => {
    const table = formOf(reading.form).tables.find(({ id }) => id === reading.table);
    if (!table) throw new Error(`${reading.form} has no table ${reading.table}`);
    return table.equations.flatMap((equation) =>
      table.parts.flatMap((part) => evaluatePart(equation, part, reading, printed)),
    );
  });
};

/** How they came out; what could not be assessed is counted, never taken for a pass. */
export const countRelations = (evaluations: readonly Evaluation[]): Relations => {
  const count = (verdict: Evaluation['verdict']): number =>
    evaluations.filter((evaluation) => evaluation.verdict === verdict).length;
  return { holds: count('holds'), broken: count('broken'), notAssessed: count('not-assessed') };
};
