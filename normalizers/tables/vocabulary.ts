import { forms, type Table, type Wordings } from '#forms';
import { labelOf } from '#normalizers/labels/label';
import type { Vocabulary } from './bands.ts';

const barely = (wordings: readonly string[]): readonly string[] => wordings.map((wording) => labelOf(wording).bare);

const flat = (groups: readonly Wordings[]): readonly string[] => groups.flatMap(barely);

interface Words {
  readonly rows: ReadonlySet<string>;
  readonly headers: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const wordsOf = (table: Table): Words => {
  const rows = table.parts.flatMap((part) => part.rows.flatMap(({ wordings }) => barely(wordings)));
  const rowGroups = table.parts.flatMap((part) => part.rows.flatMap(({ above }) => flat(above)));
  const columns = table.parts.flatMap((part) =>
    part.columns.flatMap(({ wordings, above }) => [...barely(wordings), ...flat(above)]),
  );
  const stub = table.stub ? barely([table.stub]) : [];
  const parts = table.parts.flatMap(({ heading }) => (heading ? barely([heading]) : []));
  const headers = new Set([...columns, ...stub]);
  return { rows: new Set(rows), headers, all: new Set([...rows, ...rowGroups, ...headers, ...parts]) };
};

const words = new Map<Table, Words>(forms.flatMap(({ tables }) => tables.map((table) => [table, wordsOf(table)])));

const wordsFor = (table: Table): Words => words.get(table) ?? wordsOf(table);

export const vocabularyOf = (table: Table): Vocabulary => {
  const { rows, headers, all } = wordsFor(table);
  return {
    isRow: (text) => rows.has(labelOf(text).bare),
    isHeader: (text) => headers.has(labelOf(text).bare),
    isKnown: (text) => all.has(labelOf(text).bare),
  };
};

/** How many different labels of the table stand among the texts, and how many do not. */
export const labelCount = (
  texts: readonly string[],
  table: Table,
): { readonly printed: number; readonly missing: number } => {
  const { all } = wordsFor(table);
  const printed = new Set(texts.map((text) => labelOf(text).bare).filter((bare) => all.has(bare))).size;
  return { printed, missing: all.size - printed };
};

const rowsById = new Map<string, ReadonlySet<string>>();
for (const [{ id }, { rows }] of words) rowsById.set(id, new Set([...(rowsById.get(id) ?? []), ...rows]));

/** The folded labels of rows among the texts, by any form's table of that id. */
export const rowLabels = (texts: readonly string[], id: string): ReadonlySet<string> => {
  const rows = rowsById.get(id);
  return new Set(texts.map((text) => labelOf(text).bare).filter((bare) => rows?.has(bare)));
};
