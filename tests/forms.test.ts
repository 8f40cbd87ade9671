import { describe, expect, it } from 'vitest';
import { sampleNames } from '../samples/tools/names.ts';
import { readSample, type Sample } from '../samples/tools/sample.ts';
import { catalogue } from '../src/forms/catalogue.ts';
import type { Form, Leaf, Table, Wordings } from '../src/forms/form.ts';
import { fold, splitOrdinal } from '../src/forms/index.ts';
import { loadForms, parseForm } from '../src/forms/load.ts';

const forms = loadForms(new URL('../src/forms/ogi/', import.meta.url));
const tables = forms.flatMap((form) => form.tables.map((table) => ({ name: `${form.id} ${table.id}`, form, table })));
const axes = tables.flatMap(({ name, table }) =>
  table.parts.flatMap((part, index) => [
    { name: `${name} part ${index} rows`, leaves: part.rows },
    { name: `${name} part ${index} columns`, leaves: part.columns },
  ]),
);

const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

const factIds = (table: Table): readonly string[] =>
  table.parts.flatMap(({ rows, columns }) =>
    rows.flatMap((row) => columns.map((column) => `${table.id}.${row.path}.${column.path}`)),
  );

/** What a reader of the print sees over and at a leaf, folded, in each of its wordings. */
const printedPaths = ({ above, wordings }: Leaf): readonly string[] =>
  wordings.map((wording) => [...above.map(([label]) => label), wording].map(fold).join(' > '));

const termPaths = (table: Table): readonly string[] =>
  table.equations.flatMap(({ each, relation }) =>
    [...relation.left, ...relation.right].map((term) =>
      term.kind === 'path' ? `${each} ${term.path}` : `${each} sum ${term.group}`,
    ),
  );

const knownPaths = (table: Table): readonly string[] => {
  const named = (each: string, leaves: readonly Leaf[]) =>
    leaves.flatMap(({ path, groups }) => [`${each} ${path}`, ...groups.map((group) => `${each} sum ${group}`)]);
  return table.parts.flatMap(({ rows, columns }) => [...named('row', columns), ...named('column', rows)]);
};

describe('every form', () => {
  it.each(tables)('gives each figure of $name an id of its own', ({ table }) => {
    expect(repeated(factIds(table))).toEqual([]);
  });

  it.each(axes)('tells the headings of $name apart by their folded wordings', ({ leaves }) => {
    expect(repeated(leaves.flatMap(printedPaths))).toEqual([]);
  });

  it.each(forms)('tells the sections of $id apart by their folded wordings', ({ sections }) => {
    expect(repeated(sections.flatMap(({ wordings }) => wordings.map((text) => fold(splitOrdinal(text).rest))))).toEqual(
      [],
    );
  });

  it.each(tables)('has what the equations of $name name', ({ table }) => {
    const known = knownPaths(table);
    expect(termPaths(table).filter((path) => !known.includes(path))).toEqual([]);
  });

  it('is in the catalogue as its file says', () => {
    expect(catalogue).toEqual(forms);
  });

  it('prescribes the number of figures that the notice prints', () => {
    expect(forms.map(({ id, tables: all }) => [id, all.flatMap(factIds).length])).toEqual([
      ['ogi-2021', 200],
      ['ogi-2019', 198],
      ['ogi-2014', 58],
      ['ogi-regional', 0],
    ]);
  });
});

const isOfForm = (form: Form, { truth }: Sample): boolean =>
  'report' in truth &&
  (truth.report.form === form.id || Object.values(truth.tables).some((table) => table?.form === form.id));

/** The wordings that a case prints in place of the form's own. */
const printedWordings = ({ file }: Sample): readonly string[] => {
  if ('rendered' in file) return [];
  const headings = file.body.flatMap((item) => (typeof item === 'object' && 'h' in item ? [item.h] : []));
  return [...headings.map((heading) => splitOrdinal(heading).rest), ...Object.values(file.labels)].map(fold);
};

const variantsOf = (wordings: Wordings): readonly string[] => wordings.slice(1);

const formVariants = ({ sections, tables: all }: Form): readonly string[] => {
  const leaves = all.flatMap(({ parts }) => parts.flatMap(({ rows, columns }) => [...rows, ...columns]));
  return [
    ...sections.flatMap(({ wordings }) => variantsOf(wordings)),
    ...leaves.flatMap(({ wordings, above }) => [wordings, ...above].flatMap(variantsOf)),
  ];
};

describe('every wording seen in print', () => {
  const samples = sampleNames().map(readSample);

  it.each(forms)('that $id lists is printed by a sample of that form', (form) => {
    const printed = samples.filter((sample) => isOfForm(form, sample)).flatMap(printedWordings);
    expect(formVariants(form).filter((variant) => !printed.includes(fold(variant)))).toEqual([]);
  });
});

const valid = `
id: ogi-2021
notice: 青办函〔2021〕1号
title: { zh: 样表, en: A form }
years: { from: 2021 }
sections: [{ kind: overview, label: 一、总体情况 }]
tables:
  - id: review
    label: 复议情况
    section: review
    parts:
      - columns:
          - { id: upheld, label: 维持 }
          - { id: total, label: 总计, role: total }
        rows:
          - { id: reconsideration, label: 行政复议 }
    equations:
      - { id: review/results, name: { zh: 合计, en: Sum }, each: row, relation: upheld = total }
`;

describe('a form file', () => {
  it('is read where nothing is wrong with it', () => {
    expect(parseForm(valid, 'valid.yaml').tables.map(({ id }) => id)).toEqual(['review']);
  });

  it.each([
    { what: 'a key nobody knows', from: 'notice:', to: 'note: x\nnotice:', says: 'note' },
    { what: 'no title', from: 'title: { zh: 样表, en: A form }\n', to: '', says: 'title' },
    { what: 'an id that is no form', from: 'id: ogi-2021', to: 'id: ogi-2099', says: 'id' },
    { what: 'an empty label', from: 'label: 维持', to: "label: ''", says: 'parts' },
    { what: 'a section nobody knows', from: 'kind: overview', to: 'kind: annex', says: 'kind' },
    { what: 'a path step that is no word', from: 'id: upheld,', to: 'id: Up-held,', says: 'parts' },
    { what: 'a unit nobody knows', from: 'label: 维持', to: 'label: 维持, unit: dozen', says: 'parts' },
    { what: 'a table without parts', from: /parts:[\s\S]*(?= {4}equations)/, to: 'parts: []\n', says: 'parts' },
    {
      what: 'a row twice',
      from: '          - { id: reconsideration, label: 行政复议 }',
      to: '          - { id: suit, label: 诉讼 }\n          - { id: suit, label: 起诉 }',
      says: 'row of review suit is there twice',
    },
    { what: 'a column twice', from: 'id: total,', to: 'id: upheld,', says: 'column of review upheld is there twice' },
    {
      what: 'an equation twice',
      from: '      - { id: review/results, name: { zh: 合计, en: Sum }, each: row, relation: upheld = total }',
      to: '      - { id: review/results, name: { zh: 合计, en: Sum }, each: row, relation: upheld = total }\n      - { id: review/results, name: { zh: 合计, en: Sum }, each: row, relation: total = upheld }',
      says: 'equation review/results is there twice',
    },
    {
      what: 'an equation over a path that is not there',
      from: 'upheld = total',
      to: 'upheld + pending = total',
      says: 'names pending, which the table does not have',
    },
    {
      what: 'an equation over a group that is not there',
      from: 'upheld = total',
      to: 'sum(results) = total',
      says: 'names sum(results), which the table does not have',
    },
    { what: 'a relation without a right side', from: 'upheld = total', to: 'upheld', says: 'exactly one "="' },
    { what: 'a relation with two', from: 'upheld = total', to: 'upheld = total = total', says: 'exactly one "="' },
    {
      what: 'a relation that multiplies',
      from: 'upheld = total',
      to: 'upheld * 2 = total',
      says: 'neither a path nor sum',
    },
    { what: 'an equation over neither axis', from: 'each: row', to: 'each: cell', says: 'each' },
  ])('is refused for $what', ({ from, to, says }) => {
    expect(() => parseForm(valid.replace(from, to), 'broken.yaml')).toThrow(says);
  });

  it('is refused for a table twice', () => {
    const table = valid.slice(valid.indexOf('  - id: review'));
    expect(() => parseForm(valid + table, 'broken.yaml')).toThrow('table review is there twice');
  });
});
