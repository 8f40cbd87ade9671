import type { Leaf, Part, Table } from '#forms';
import type { Fact } from '#model';
import { figureText } from '../ledger/figure.ts';
import { tableOf } from '../ledger/relation.ts';
import type { Mark, MarkKind } from './mark.ts';
import { html, type Markup } from './markup.ts';
import { keyOf } from './page-figure.ts';
import { columnHeadings } from './read-headings.ts';
import type { Wordings } from './wordings.ts';

/** Rows above and below a marked one that stay, for the eye to find its way. */
const AROUND = 2;

interface Reading {
  readonly table: Table;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly kinds: ReadonlyMap<string, MarkKind>;
  readonly wordings: Wordings;
}

const classOf = (kind: MarkKind | undefined, { state }: Pick<Fact, 'state'>): string => {
  if (kind === 'figure') return 'left';
  return kind ?? (state === 'absent' ? 'absent' : '');
};

const cellOf = (id: string, { facts, kinds, wordings }: Reading): Markup => {
  const fact = facts.get(id);
  if (!fact) return html`<td></td>`;
  return html`<td class="${classOf(kinds.get(id), fact)}" data-fact="${id}">${figureText(fact, wordings.words)}</td>`;
};

const rowOf = (row: Leaf, part: Part, reading: Reading): Markup => {
  const { table, facts, wordings } = reading;
  const ids = part.columns.map(({ path }) => `${table.id}.${row.path}.${path}`);
  const isAbsent = ids.every((id) => (facts.get(id)?.state ?? 'absent') === 'absent');
  const label = html`<th scope="row"${row.above.length > 0 ? html` class="inner"` : null}>${row.wordings[0]}</th>`;
  if (isAbsent)
    return html`<tr>${label}<td class="absent" colspan="${ids.length}">${wordings.page.rowAbsent}</td></tr>`;
  return html`<tr>${label}${ids.map((id) => cellOf(id, reading))}</tr>`;
};

/** The headings above a row that the row before it does not stand under. */
const bandsOf = ({ above }: Leaf, before: Leaf | undefined, columns: number): readonly Markup[] => {
  const shared = above.findIndex(([heading], level) => heading !== before?.above[level]?.[0]);
  if (shared < 0) return [];
  return above
    .slice(shared)
    .map(([heading]) => html`<tr><th class="band" colspan="${columns}" scope="rowgroup">${heading}</th></tr>`);
};

const bodyOf = (part: Part, reading: Reading): readonly Markup[] => {
  const { table, kinds } = reading;
  const width = part.columns.length + 1;
  const isMarked = part.rows.map(({ path }) =>
    part.columns.some((column) => kinds.has(`${table.id}.${path}.${column.path}`)),
  );
  const isShown = part.rows.map((_, index) =>
    isMarked.slice(Math.max(0, index - AROUND), index + AROUND + 1).includes(true),
  );
  let last: Leaf | undefined;
  return part.rows.flatMap((row, index) => {
    if (!isShown[index]) {
      const isFirstHidden = index === 0 || isShown[index - 1];
      return isFirstHidden
        ? html`<tr class="skipped"><td colspan="${width}">${reading.wordings.page.rowsBetween}</td></tr>`
        : [];
    }
    const bands = bandsOf(row, last, width);
    last = row;
    return [...bands, rowOf(row, part, reading)];
  });
};

const partTable = (part: Part, reading: Reading): Markup => {
  const headings = columnHeadings(part.columns, part.heading ?? reading.table.label);
  return html`<div class="scroll"><table class="read" lang="zh-CN"><thead>${headings}</thead><tbody>${bodyOf(part, reading)}</tbody></table></div>`;
};

const figuresOf = (marks: readonly Mark[]): readonly Fact[] => marks.flatMap(({ fact }) => fact ?? []);

/** The form's tables with the figures as read and the cells marked, rows far from a mark left out. */
export const tablesAsRead = (
  marks: readonly Mark[],
  facts: ReadonlyMap<string, Fact>,
  wordings: Wordings,
): Markup | null => {
  const kinds = new Map(marks.flatMap(({ fact, kind }) => (fact ? [[fact.id, kind] as const] : [])));
  const tables = new Set(figuresOf(marks).flatMap((fact) => tableOf(fact) ?? []));
  const shown = [...tables].flatMap((table) => {
    const reading = { table, facts, kinds, wordings };
    return table.parts
      .filter(({ rows, columns }) =>
        rows.some((row) => columns.some((column) => kinds.has(`${table.id}.${row.path}.${column.path}`))),
      )
      .map((part) => partTable(part, reading));
  });
  if (shown.length === 0) return null;
  return html`<figure><p class="note">${wordings.page.asRead}</p>${shown}<figcaption>${keyOf(new Set(kinds.values()), wordings.page)}</figcaption></figure>`;
};
