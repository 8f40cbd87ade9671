import type { Table } from '#forms';
import type { Fact, Finding } from '#model';
import { type Line, span } from '../text/line.ts';
import { atRight, displayWidth } from '../text/width.ts';
import type { Words } from '../wording/words.ts';
import { figureText } from './figure.ts';
import { columnsOf, labelOf, rowsOf } from './leaves.ts';

const GAP = '  ';

/**
 * One row under its column headings; `▸` marks the row, what is no operand is faint,
 * and a suspected figure has the value that would mend the row under it.
 */
export const rowExcerpt = (
  finding: Finding,
  row: string,
  table: Table,
  facts: ReadonlyMap<string, Fact>,
  words: Words,
): readonly Line[] => {
  const leaf = rowsOf(table).find(({ path }) => path === row);
  const columns = columnsOf(table, row).map((column) => {
    const id = `${table.id}.${row}.${column.path}`;
    const heading = labelOf(column);
    const figure = figureText(facts.get(id), words);
    const suspect = finding.suspects.find(({ fact }) => fact === id);
    const mend = suspect ? `^${suspect.value}?` : '';
    const width = Math.max(displayWidth(heading), displayWidth(figure), displayWidth(mend));
    return { heading, figure, mend, width, isOperand: finding.facts.includes(id) };
  });
  const lines: Line[] = [
    [span('plain', leaf ? labelOf(leaf) : row)],
    [span('faint', `${GAP}${columns.map(({ heading, width }) => GAP + atRight(heading, width)).join('')}`)],
    [
      span('strong', '▸ '),
      ...columns.map(({ figure, width, isOperand }) =>
        span(isOperand ? 'strong' : 'faint', GAP + atRight(figure, width)),
      ),
    ],
  ];
  if (columns.every(({ mend }) => mend === '')) return lines;
  return [
    ...lines,
    [span('error', `${GAP}${columns.map(({ mend, width }) => GAP + atRight(mend, width)).join('')}`.trimEnd())],
  ];
};
