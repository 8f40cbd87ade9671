import { formOf } from '#forms';
import type { Fact, Reading, Relations, Signal, TableReading, Unassessed } from '#model';
import type { Evaluation, Subject } from './evaluation.ts';
import { type Line, type Operands, type Operation, type Plan, planOf, withoutAbsent } from './operation.ts';
import { mayMeet } from './rounding.ts';
import { sumsOf } from './sums.ts';

const isFigure = ({ state }: Fact): boolean => state !== 'absent' && state !== 'unreadable';

/** @throws Error where the figures are not those of the form: a defect */
const factsAt = ({ terms }: Operands, start: number, figures: readonly Fact[]): readonly Fact[] =>
  terms.map(({ step }) => {
    const fact = figures[start + step];
    if (!fact) throw new Error(`no figure at ${start + step}`);
    return fact;
  });

/**
 * Whether what the parts lack of their total may stand in a line that was left out, or in a missing outcome row.
 * A missing applicant column leaves the sum over the others (model.md).
 * @param unread labels of lines across this one whose figures were left out
 */
const mayBeElsewhere = (
  { equation, left, right }: Operation,
  unread: readonly string[],
  isLeftShort: boolean,
): boolean => {
  const [parts, whole] = isLeftShort ? [left, right] : [right, left];
  const isBreakdown = parts.terms.length + parts.without.length > 1 && whole.terms.length === 1;
  return isBreakdown && (unread.length > 0 || (equation.each === 'column' && parts.without.length > 0));
};

const blocked = (subject: Subject, by: readonly string[], unread: readonly string[]): Evaluation => ({
  ...subject,
  verdict: 'blocked',
  by,
  unread,
});

const idIn = ({ table, each, leaf }: Subject, path: string): string =>
  each === 'row' ? `${table}.${leaf.path}.${path}` : `${table}.${path}.${leaf.path}`;

/** @param figures those of the table, in the form's order */
const evaluateLine = (
  operation: Operation,
  { subject, start }: Line,
  figures: readonly Fact[],
  unread: readonly string[],
): Evaluation => {
  const { left, right } = operation;
  const [leftFacts, rightFacts] = [factsAt(left, start, figures), factsAt(right, start, figures)];
  if (!leftFacts.every(isFigure) || !rightFacts.every(isFigure)) {
    const lacking = [...leftFacts, ...rightFacts].filter((fact) => !isFigure(fact));
    return blocked(
      subject,
      lacking.map(({ id }) => id),
      [],
    );
  }
  const without = right.without.length === 0 ? left.without : [...left.without, ...right.without];
  const idsWithout = () => without.map((path) => idIn(subject, path));
  if (leftFacts.length === 0 || rightFacts.length === 0) return blocked(subject, idsWithout(), []);
  const sums = sumsOf(leftFacts, rightFacts);
  const sides = { left: { facts: leftFacts, sum: sums.left }, right: { facts: rightFacts, sum: sums.right } };
  const isLeftShort = sums.order < 0;
  const mayHold = sums.order === 0 || (isLeftShort ? mayMeet(leftFacts, rightFacts) : mayMeet(rightFacts, leftFacts));
  if (!mayHold && mayBeElsewhere(operation, unread, isLeftShort)) return blocked(subject, idsWithout(), unread);
  const { equation, name, table, each, leaf } = subject;
  // Written out: spread over every relation of an archive, `...` costs as much as adding up.
  return {
    equation,
    name,
    table,
    each,
    leaf,
    verdict: mayHold ? 'holds' : 'broken',
    left: sides.left,
    right: sides.right,
    without,
  };
};

const unreadLabels = (signals: readonly Signal[], table: string, axis: 'row' | 'column'): readonly string[] =>
  signals.flatMap((signal) =>
    signal.kind === 'unknown-label' && signal.table === table && signal.axis === axis && signal.readAs === null
      ? signal.label
      : [],
  );

const planFor = ({ form, table: id }: TableReading): Plan => {
  const table = formOf(form).tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`${form} has no table ${id}`);
  return planOf(table);
};

const evaluateTable = (
  { table, absentRows, absentColumns }: TableReading,
  { operations }: Plan,
  figures: readonly Fact[],
  signals: readonly Signal[],
): readonly Evaluation[] => {
  const absent = { row: absentRows, column: absentColumns };
  return operations.flatMap((planned) => {
    const { each } = planned.equation;
    const across = each === 'row' ? 'column' : 'row';
    const operation = withoutAbsent(planned, absent[across]);
    const unread = unreadLabels(signals, table, across);
    return planned.lines.map((line): Evaluation => {
      const { subject } = line;
      if (absent[each].includes(subject.leaf.path)) {
        return { ...subject, verdict: 'not-applicable', why: `${each}-absent` };
      }
      return evaluateLine(operation, line, figures, unread);
    });
  });
};

/**
 * Every equation of every table found, for each row or column that is there. The figures of a report are those of its
 * tables, one table after the other, each with all that its form has, in the form's order.
 */
export const evaluate = ({ report, tables, signals }: Reading): readonly Evaluation[] => {
  let start = 0;
  return tables.flatMap((reading) => {
    const plan = planFor(reading);
    const figures = report.facts.slice(start, start + plan.figures);
    start += plan.figures;
    return evaluateTable(reading, plan, figures, signals);
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

const COUNTED_AS = {
  holds: 'holds',
  broken: 'broken',
  blocked: 'notAssessed',
  'not-applicable': 'notApplicable',
} as const;

/** How they came out; what is blocked is counted, never taken for a pass. */
export const countRelations = (evaluations: readonly Evaluation[]): Relations => {
  const counts = { holds: 0, broken: 0, notAssessed: 0, notApplicable: 0 };
  for (const { verdict } of evaluations) counts[COUNTED_AS[verdict]] += 1;
  const isAllAssessed = counts.notAssessed + counts.notApplicable === 0;
  return { ...counts, unassessed: isAllAssessed ? [] : evaluations.flatMap(unassessed) };
};
