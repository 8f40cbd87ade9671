import type { Leaf } from '#forms';
import { html, type Markup } from './markup.ts';

const headingAt = ({ above, wordings }: Leaf, level: number): string => above[level]?.[0] ?? wordings[0];

/** Whether two neighbouring columns stand under one heading of this level. */
const isShared = (a: Leaf, b: Leaf, level: number): boolean =>
  level < a.above.length &&
  level < b.above.length &&
  a.above.slice(0, level + 1).every((wordings, index) => wordings[0] === b.above[index]?.[0]);

/** The header lines of a table, headings over several columns as one. */
export const columnHeadings = (columns: readonly Leaf[], stub: string): readonly Markup[] => {
  const depth = Math.max(...columns.map(({ above }) => above.length)) + 1;
  return Array.from({ length: depth }, (_, level) => {
    const cells = columns.flatMap((leaf, index) => {
      const before = columns[index - 1];
      if (level > leaf.above.length || (before && isShared(before, leaf, level))) return [];
      if (level === leaf.above.length)
        return html`<th scope="col" rowspan="${depth - level}">${headingAt(leaf, level)}</th>`;
      const next = columns.findIndex((other, at) => at > index && !isShared(leaf, other, level));
      const span = (next < 0 ? columns.length : next) - index;
      return html`<th scope="colgroup" colspan="${span}">${headingAt(leaf, level)}</th>`;
    });
    const corner = level === 0 ? html`<td rowspan="${depth}">${stub}</td>` : null;
    return html`<tr>${corner}${cells}</tr>`;
  });
};
