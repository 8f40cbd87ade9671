import type { Equation, Leaf, Table, Term } from '#forms';
import type { Fact, Finding } from '#model';
import { leafLabel } from '../../audit/wording/labels.ts';
import type { Words } from '../wording/words.ts';
import { addsNothing, figureText } from './figure.ts';
import { columnsOf, rowsOf } from './leaves.ts';

type Facts = ReadonlyMap<string, Fact>;

/** The figures one equation is about, in one row or column. */
interface Span {
  readonly leaves: readonly Leaf[];
  readonly factOf: (leaf: Leaf) => Fact | undefined;
}

const spanOf = (table: Table, scope: Finding['scope'], facts: Facts): Span | null => {
  if (!scope) return null;
  if ('row' in scope) {
    const factOf = ({ path }: Leaf) => facts.get(`${table.id}.${scope.row}.${path}`);
    return { leaves: columnsOf(table, scope.row), factOf };
  }
  return { leaves: rowsOf(table), factOf: ({ path }) => facts.get(`${table.id}.${path}.${scope.column}`) };
};

const operand = (leaf: Leaf, { factOf }: Span, words: Words): string =>
  `${leafLabel(leaf)[words.language]} ${figureText(factOf(leaf), words)}`;

const summands = (group: string, span: Span, words: Words): readonly string[] => {
  const isThere = (leaf: Leaf) => (span.factOf(leaf)?.state ?? 'absent') !== 'absent';
  const members = span.leaves.filter((leaf) => leaf.groups.includes(group) && !leaf.isTotal && isThere(leaf));
  const silent = members.filter((leaf) => addsNothing(span.factOf(leaf)));
  const told = members.filter((leaf) => !silent.includes(leaf)).map((leaf) => operand(leaf, span, words));
  if (silent.length === 0) return told;
  const isFilled = silent.every((leaf) => span.factOf(leaf)?.state === 'reported');
  return [...told, words.zeros(silent.length, isFilled ? 'all' : 'some')];
};

const operands = (term: Term, span: Span, words: Words): readonly string[] => {
  if (term.kind === 'sum') return summands(term.group, span, words);
  return span.leaves.filter(({ path }) => path === term.path).map((leaf) => operand(leaf, span, words));
};

const side = (terms: readonly Term[], value: number | undefined, span: Span, words: Words): string => {
  const all = terms.flatMap((term) => operands(term, span, words));
  return all.length > 1 && value !== undefined ? `${all.join(' + ')} = ${value}` : all.join(' + ');
};

/**
 * The relation a finding is about, with its figures: `本年新收… 3 + 上年结转… 1 = 4 ≠ 总计 3 + 结转… 0 = 3`.
 * Null for a finding about no relation of the form.
 */
export const relationText = (finding: Finding, table: Table, facts: Facts, words: Words): string | null => {
  const equation: Equation | undefined = table.equations.find(({ id }) => id === finding.equation);
  const span = spanOf(table, finding.scope, facts);
  if (!equation || !span) return null;
  const { left, right } = equation.relation;
  const sign = finding.expected === finding.actual ? '=' : '≠';
  return `${side(left, finding.expected, span, words)} ${sign} ${side(right, finding.actual, span, words)}`;
};
