import type { Fact, Finding } from '#model';
import { type Line, span } from '../text/line.ts';
import type { Words } from '../wording/words.ts';
import { columnExcerpt } from './excerpt-column.ts';
import { rowExcerpt } from './excerpt-row.ts';
import { figureList, seenList, suspectList } from './figures.ts';
import { tableOf } from './leaves.ts';
import { placesText } from './places.ts';
import { relationText } from './relation.ts';

const MARKS = { error: '✗', warning: '!', notice: 'i' } as const;

const indented = (lines: readonly Line[], by: number): readonly Line[] =>
  lines.map((line) => [span('plain', ' '.repeat(by)), ...line]);

/** The finding in words, and what it is about as printed: the relation says more than the message where there is one. */
const body = (finding: Finding, facts: ReadonlyMap<string, Fact>, words: Words): readonly Line[] => {
  const first = finding.facts.flatMap((id) => facts.get(id) ?? [])[0];
  const table = first && tableOf(first);
  const { scope } = finding;
  const message = [span('strong', finding.message[words.language])];
  if (!table || !scope) return [message, ...figureList(finding, facts, words)];
  const relation = relationText(finding, table, facts, words);
  return [
    relation ? [span('strong', relation)] : message,
    ...('row' in scope
      ? rowExcerpt(finding, scope.row, table, facts, words)
      : columnExcerpt(finding, scope.column, table, facts, words)),
  ];
};

/** One finding: what is wrong, where, the relation with its figures, and the row or column it is about. */
export const displayFinding = (finding: Finding, facts: ReadonlyMap<string, Fact>, words: Words): readonly Line[] => {
  const { severity, certainty, rule, equation, at, decision } = finding;
  const placed = finding.facts.flatMap((id) => facts.get(id)?.at ?? []);
  const where = placesText(at ? [at, ...placed] : placed, words);
  const doubt = words.certainty[certainty];
  const head: Line = [
    span(severity, `  ${MARKS[severity]} ${words.severity[severity]}`),
    span('faint', `  ${equation ? `${rule} ${equation}` : rule}`),
    ...(where ? [span('plain', `  ${where}`)] : []),
    ...(doubt ? [span('warning', `  ${doubt}`)] : []),
    ...(decision ? [span('good', `  ${words.decision[decision.state]}: ${decision.reason}`)] : []),
  ];
  const evidence = [...suspectList(finding, facts, words), ...seenList(finding, facts, words)];
  return [head, ...indented([...body(finding, facts, words), ...evidence], 4)];
};
