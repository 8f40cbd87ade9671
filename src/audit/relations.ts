import { formOf } from '#forms';
import type { Fact, Reading, Relations, Signal, TableReading, Unassessed } from '#model';
import type { Evaluation, Subject } from './evaluation.ts';
import { type Operation, operationsOf, withoutAbsent } from './operation.ts';
import { type Line, NOTHING_PRINTED, type PrintedLines, printedLines } from './printed-lines.ts';
import { mayMeet } from './rounding.ts';
import { sumsOf } from './sums.ts';

const isFigure = (fact: Fact | undefined): fact is Fact =>
  fact !== undefined && fact.state !== 'absent' && fact.state !== 'unreadable';

const figuresAt = (paths: readonly string[], line: Line): readonly Fact[] => {
  const figures: Fact[] = [];
  for (const path of paths) {
    const fact = line.get(path);
    if (isFigure(fact)) figures.push(fact);
  }
  return figures;
};

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
  const isBreakdown = parts.paths.length + parts.without.length > 1 && whole.paths.length === 1;
  return isBreakdown && (unread.length > 0 || (equation.each === 'column' && parts.without.length > 0));
};

const idIn = ({ table, each, leaf }: Subject, path: string): string =>
  each === 'row' ? `${table}.${leaf.path}.${path}` : `${table}.${path}.${leaf.path}`;

const blocked = (subject: Subject, by: readonly string[], unread: readonly string[]): Evaluation => ({
  ...subject,
  verdict: 'blocked',
  by: by.map((path) => idIn(subject, path)),
  unread,
});

const NO_FIGURES: Line = new Map();

const evaluateLine = (operation: Operation, subject: Subject, line: Line, unread: readonly string[]): Evaluation => {
  const { left, right } = operation;
  const without = right.without.length === 0 ? left.without : [...left.without, ...right.without];
  const [leftFacts, rightFacts] = [figuresAt(left.paths, line), figuresAt(right.paths, line)];
  if (leftFacts.length < left.paths.length || rightFacts.length < right.paths.length) {
    const lacking = [...left.paths, ...right.paths].filter((path) => !isFigure(line.get(path)));
    return blocked(subject, lacking, []);
  }
  if (leftFacts.length === 0 || rightFacts.length === 0) return blocked(subject, without, []);
  const sums = sumsOf(leftFacts, rightFacts);
  const leftSide = { facts: leftFacts, sum: sums.left };
  const rightSide = { facts: rightFacts, sum: sums.right };
  if (sums.order === 0) return { ...subject, verdict: 'holds', left: leftSide, right: rightSide, without };
  const isLeftShort = sums.order < 0;
  if (isLeftShort ? mayMeet(leftFacts, rightFacts) : mayMeet(rightFacts, leftFacts)) {
    return { ...subject, verdict: 'holds', left: leftSide, right: rightSide, without };
  }
  if (mayBeElsewhere(operation, unread, isLeftShort)) return blocked(subject, without, unread);
  return { ...subject, verdict: 'broken', left: leftSide, right: rightSide, without };
};

const unreadLabels = (signals: readonly Signal[], table: string, axis: 'row' | 'column'): readonly string[] =>
  signals.flatMap((signal) =>
    signal.kind === 'unknown-label' && signal.table === table && signal.axis === axis && signal.readAs === null
      ? signal.label
      : [],
  );

const evaluateTable = (
  { form, table: id, absentRows, absentColumns }: TableReading,
  lines: PrintedLines,
  signals: readonly Signal[],
): readonly Evaluation[] => {
  const table = formOf(form).tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`${form} has no table ${id}`);
  const absent = { row: absentRows, column: absentColumns };
  return operationsOf(table).flatMap((planned) => {
    const { each } = planned.equation;
    const across = each === 'row' ? 'column' : 'row';
    const operation = withoutAbsent(planned, absent[across]);
    const unread = unreadLabels(signals, id, across);
    return planned.subjects.map((subject): Evaluation => {
      const { path } = subject.leaf;
      if (absent[each].includes(path)) return { ...subject, verdict: 'not-applicable', why: `${each}-absent` };
      return evaluateLine(operation, subject, lines[each].get(path) ?? NO_FIGURES, unread);
    });
  });
};

/** Every equation of every table found, for each row or column that is there. */
export const evaluate = ({ report, tables, signals }: Reading): readonly Evaluation[] => {
  const printed = printedLines(report.facts);
  return tables.flatMap((reading) => evaluateTable(reading, printed.get(reading.table) ?? NOTHING_PRINTED, signals));
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
