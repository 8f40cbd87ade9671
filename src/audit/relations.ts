import { type Equation, formOf, type Leaf, type Part, type Term } from '#forms';
import type { Fact, Reading, Relations, Signal, TableReading, Unassessed } from '#model';
import type { Evaluation, Side, Subject } from './evaluation.ts';
import { mayMeet } from './rounding.ts';
import { sumsOf } from './sums.ts';

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
  /** Labels of lines across this one whose figures were left out. */
  readonly unread: readonly string[];
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

const figuresAt = (paths: readonly string[], factAt: Line['factAt']): readonly Fact[] => {
  const figures: Fact[] = [];
  for (const path of paths) {
    const fact = factAt(path);
    if (isFigure(fact)) figures.push(fact);
  }
  return figures;
};

/**
 * Whether what the parts lack of their total may stand in a line that was left out, or in a missing outcome row.
 * A missing applicant column leaves the sum over the others (model.md).
 */
const mayBeElsewhere = ({ equation, left, right, unread }: Operation, isLeftShort: boolean): boolean => {
  const [parts, whole] = isLeftShort ? [left, right] : [right, left];
  const isBreakdown = parts.paths.length + parts.without.length > 1 && whole.paths.length === 1;
  return isBreakdown && (unread.length > 0 || (equation.each === 'column' && parts.without.length > 0));
};

interface Line {
  readonly subject: Subject;
  readonly idAt: (path: string) => string;
  readonly factAt: (path: string) => Fact | undefined;
}

const evaluateLine = (operation: Operation, { subject, idAt, factAt }: Line): Evaluation => {
  const { left, right, unread } = operation;
  const without = [...left.without, ...right.without];
  const [leftFacts, rightFacts] = [figuresAt(left.paths, factAt), figuresAt(right.paths, factAt)];
  const isLacking = leftFacts.length < left.paths.length || rightFacts.length < right.paths.length;
  if (isLacking || leftFacts.length === 0 || rightFacts.length === 0) {
    const lacking = [...left.paths, ...right.paths].filter((path) => !isFigure(factAt(path)));
    return { ...subject, verdict: 'blocked', by: (isLacking ? lacking : without).map(idAt), unread: [] };
  }
  const sums = sumsOf(leftFacts, rightFacts);
  const sides: { left: Side; right: Side; without: readonly string[] } = {
    left: { facts: leftFacts, sum: sums.left },
    right: { facts: rightFacts, sum: sums.right },
    without,
  };
  if (sums.order === 0) return { ...subject, verdict: 'holds', ...sides };
  const isLeftShort = sums.order < 0;
  if (isLeftShort ? mayMeet(leftFacts, rightFacts) : mayMeet(rightFacts, leftFacts)) {
    return { ...subject, verdict: 'holds', ...sides };
  }
  if (mayBeElsewhere(operation, isLeftShort)) {
    return { ...subject, verdict: 'blocked', by: without.map(idAt), unread };
  }
  return { ...subject, verdict: 'broken', ...sides };
};

const hasTerms = ({ relation }: Equation, axis: readonly Leaf[]): boolean =>
  [...relation.left, ...relation.right].every((term) =>
    axis.some((leaf) => (term.kind === 'path' ? leaf.path === term.path : leaf.groups.includes(term.group))),
  );

type Cells = ReadonlyMap<string, ReadonlyMap<string, Fact>>;

interface Printed {
  /** Of each table, its rows by path, and of each row its figures by column. */
  readonly tables: ReadonlyMap<string, Cells>;
  readonly signals: readonly Signal[];
}

const unreadLabels = (signals: readonly Signal[], table: string, axis: 'row' | 'column'): readonly string[] =>
  signals.flatMap((signal) =>
    signal.kind === 'unknown-label' && signal.table === table && signal.axis === axis && signal.readAs === null
      ? signal.label
      : [],
  );

const evaluatePart = (
  equation: Equation,
  part: Part,
  { table, absentRows, absentColumns }: TableReading,
  { tables, signals }: Printed,
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
    unread: unreadLabels(signals, table, isByRow ? 'column' : 'row'),
  };
  const cells = tables.get(table);
  return lines.map((leaf) => {
    const subject = { equation: equation.id, name: equation.name, table, each: equation.each, leaf };
    if (absentLines.includes(leaf.path)) {
      return { ...subject, verdict: 'not-applicable', why: isByRow ? 'row-absent' : 'column-absent' };
    }
    const ownRow = isByRow ? cells?.get(leaf.path) : undefined;
    const factAt = (path: string): Fact | undefined =>
      (isByRow ? ownRow : cells?.get(path))?.get(isByRow ? path : leaf.path);
    const idAt = (path: string): string =>
      isByRow ? `${table}.${leaf.path}.${path}` : `${table}.${path}.${leaf.path}`;
    return evaluateLine(operation, { subject, idAt, factAt });
  });
};

const tablesOf = (facts: readonly Fact[]): ReadonlyMap<string, Cells> => {
  const tables = new Map<string, Map<string, Map<string, Fact>>>();
  for (const fact of facts) {
    const rows = tables.get(fact.table) ?? new Map<string, Map<string, Fact>>();
    if (rows.size === 0) tables.set(fact.table, rows);
    const cells = rows.get(fact.row);
    if (cells) cells.set(fact.column, fact);
    else rows.set(fact.row, new Map([[fact.column, fact]]));
  }
  return tables;
};

/** Every equation of every table found, for each row or column that is there. */
export const evaluate = ({ report, tables, signals }: Reading): readonly Evaluation[] => {
  const printed = { tables: tablesOf(report.facts), signals };
  return tables.flatMap((reading) => {
    const table = formOf(reading.form).tables.find(({ id }) => id === reading.table);
    if (!table) throw new Error(`${reading.form} has no table ${reading.table}`);
    return table.equations.flatMap((equation) =>
      table.parts.flatMap((part) => evaluatePart(equation, part, reading, printed)),
    );
  });
};

const unassessed = (evaluation: Evaluation): readonly Unassessed[] => {
  const { equation, each, leaf } = evaluation;
  const scope = each === 'row' ? { row: leaf.path } : { column: leaf.path };
  switch (evaluation.verdict) {
    case 'blocked':
      return [{ verdict: 'blocked', equation, scope, by: evaluation.by, unread: evaluation.unread }];
    case 'not-applicable':
      return [{ verdict: 'not-applicable', equation, scope, why: evaluation.why }];
    default:
      return [];
  }
};

/** How they came out; what is blocked is counted, never taken for a pass. */
export const countRelations = (evaluations: readonly Evaluation[]): Relations => {
  const count = (verdict: Evaluation['verdict']): number =>
    evaluations.filter((evaluation) => evaluation.verdict === verdict).length;
  return {
    holds: count('holds'),
    broken: count('broken'),
    notAssessed: count('blocked'),
    notApplicable: count('not-applicable'),
    unassessed: evaluations.flatMap(unassessed),
  };
};
