import type { Leaf, Table } from '#forms';
import type { Fact, Finding } from '#model';
import { type Line, span } from '../text/line.ts';
import { atLeft, atRight, displayWidth, shortened } from '../text/width.ts';
import type { Words } from '../wording/words.ts';
import { figureText, isSilent } from './figure.ts';
import { labelOf, rowsOf } from './leaves.ts';

/** With a figure beside it, this keeps a line below 80 cells. */
const WIDEST_LABEL = 56;

const isNamed = (leaf: Leaf, finding: Finding, table: Table): boolean => {
  const equation = table.equations.find(({ id }) => id === finding.equation);
  const terms = equation ? [...equation.relation.left, ...equation.relation.right] : [];
  return terms.some((term) => term.kind === 'path' && term.path === leaf.path);
};

/**
 * One column as a list of its rows; `▸` marks the figures the finding stands on.
 * Rows of 0 that no relation names are only counted.
 */
export const columnExcerpt = (
  finding: Finding,
  column: string,
  table: Table,
  facts: ReadonlyMap<string, Fact>,
  words: Words,
): readonly Line[] => {
  const rows = rowsOf(table).map((leaf) => {
    const id = `${table.id}.${leaf.path}.${column}`;
    const fact = facts.get(id);
    const suspect = finding.suspects.find((candidate) => candidate.fact === id);
    return {
      label: shortened(labelOf(leaf), WIDEST_LABEL),
      figure: figureText(fact, words),
      mend: suspect ? `  ${words.suspected(suspect.value)}` : '',
      isOperand: finding.facts.includes(id),
      isShown: !isSilent(fact) || suspect !== undefined || isNamed(leaf, finding, table),
    };
  });
  const shown = rows.filter(({ isShown }) => isShown);
  const heading = table.parts.flatMap((part) => part.columns).find(({ path }) => path === column);
  const title = heading ? labelOf(heading) : column;
  const labels = Math.max(0, ...shown.map(({ label }) => displayWidth(label)));
  const figures = Math.max(displayWidth(title), ...shown.map(({ figure }) => displayWidth(figure)));
  const hidden = rows.length - shown.length;
  return [
    [span('faint', `  ${atLeft('', labels)}  ${atRight(title, figures)}`)],
    ...shown.map(({ label, figure, mend, isOperand }) => [
      span(
        isOperand ? 'strong' : 'faint',
        `${isOperand ? '▸ ' : '  '}${atLeft(label, labels)}  ${atRight(figure, figures)}`,
      ),
      span('error', mend),
    ]),
    ...(hidden > 0 ? [[span('faint', `  ${words.zeroRows(hidden)}`)]] : []),
  ];
};
