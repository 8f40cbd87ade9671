import { formOf, type Leaf, splitOrdinal, type Table } from '#forms';
import type { Fact, FormId, SectionKind, Wording } from '#model';

const REMARK = /\([^()]*\)\s*$/;
const LONG = 16;

/** `（二）部分公开（区分处理的，…）` → `部分公开`. */
const shortened = (label: string): string => {
  const { rest } = splitOrdinal(label);
  const text = rest.replace(REMARK, '');
  return text.length > LONG ? (text.split('、')[0] ?? text) : text;
};

/** `refused.stateSecret` → `refused: state secret`. */
const readable = (path: string): string =>
  path
    .split('.')
    .map((step) => step.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`))
    .join(': ');

/** A row or column in words; 其他 and the like with the heading above it. */
export const leafLabel = ({ path, wordings, above }: Leaf): Wording => {
  const label = shortened(wordings[0]);
  const heading = above.length > 1 && label.length < 3 ? above.at(-1)?.[0] : undefined;
  return { zh: heading ? `${shortened(heading)}·${label}` : label, en: readable(path) };
};

const tableOf = (form: FormId, id: string): Table => {
  const table = formOf(form).tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`${form} has no table ${id}`);
  return table;
};

export const tableLabel = (form: FormId, id: string): Wording => ({
  zh: `“${tableOf(form, id).label}”表`,
  en: `Table ${readable(id)}`,
});

/** A figure in words: its row, then its column. */
export const figureLabel = (fact: Pick<Fact, 'form' | 'table' | 'row' | 'column'>): Wording => {
  const part = tableOf(fact.form, fact.table).parts.find(
    ({ rows, columns }) =>
      rows.some((leaf) => leaf.path === fact.row) && columns.some((leaf) => leaf.path === fact.column),
  );
  const row = part?.rows.find((leaf) => leaf.path === fact.row);
  const column = part?.columns.find((leaf) => leaf.path === fact.column);
  if (!row || !column) throw new Error(`${fact.form} has no figure ${fact.table}.${fact.row}.${fact.column}`);
  const [rowLabel, columnLabel] = [leafLabel(row), leafLabel(column)];
  return { zh: `${rowLabel.zh}，${columnLabel.zh}列`, en: `${rowLabel.en}, column ${columnLabel.en}` };
};

/** The form's own heading, with its numeral. */
export const sectionLabel = (form: FormId, kind: SectionKind): Wording => ({
  zh: `“${formOf(form).sections.find((section) => section.kind === kind)?.wordings[0] ?? kind}”`,
  en: readable(kind),
});

const SHOWN = 6;

/** The first few of many. */
export const listed = (items: readonly Wording[]): Wording => {
  const shown = items.slice(0, SHOWN);
  const isCut = items.length > shown.length;
  return {
    zh: `${shown.map(({ zh }) => zh).join('；')}${isCut ? '；等' : ''}`,
    en: `${shown.map(({ en }) => en).join('; ')}${isCut ? '; …' : ''}`,
  };
};
