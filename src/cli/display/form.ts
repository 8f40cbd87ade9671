import type { Equation, Form, Leaf, Part, Table, Term } from '#forms';
import { atLeft, displayWidth } from '../text/width.ts';

const leafLines = (leaves: readonly Leaf[]): readonly string[] => {
  const width = Math.max(0, ...leaves.map(({ path }) => displayWidth(path)));
  return leaves.map(({ path, wordings, above, unit }) => {
    const heading = [...above.map(([first]) => first), wordings[0]].join(' › ');
    return `      ${atLeft(path, width)}  ${heading}${unit === null || unit === 'item' ? '' : ` (${unit})`}`;
  });
};

const partLines = ({ heading, rows, columns }: Part): readonly string[] => [
  ...(heading ? [`    ${heading}`] : []),
  '    columns',
  ...leafLines(columns),
  '    rows',
  ...leafLines(rows),
];

const termText = (term: Term): string => (term.kind === 'sum' ? `sum(${term.group})` : term.path);

const equationLine = ({ id, name, each, relation }: Equation): string => {
  const [left, right] = [relation.left, relation.right].map((side) => side.map(termText).join(' + '));
  return `      ${id}  ${name.zh}, each ${each}: ${left} = ${right}`;
};

const tableLines = ({ id, label, parts, equations }: Table): readonly string[] => [
  '',
  `  ${id}  ${label}`,
  ...parts.flatMap(partLines),
  ...(equations.length > 0 ? ['    relations', ...equations.map(equationLine)] : []),
];

/** One form: its tables with the path and the printed heading of every row and column, and its relations. */
export const formText = ({ id, title, notice, years, tables }: Form): string =>
  [
    `${id}  ${title.zh} · ${title.en}`,
    `  ${notice}; report years ${years.from}–${years.to ?? ''}`,
    ...tables.flatMap(tableLines),
    '',
  ].join('\n');
