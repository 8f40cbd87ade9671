import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { Fact } from '#model/fact';
import { Finding } from '#model/finding';
import { Outcome } from '#model/outcome';
import { Report, Section } from '#model/report';
import { Attachment } from '#model/source';
import { type Leaf, modelOf } from './model-leaves.fixture.ts';
import type { Table } from './table.ts';
import {
  attachments,
  comparisonFindings,
  facts,
  findings,
  outcomes,
  reports,
  sections,
  tables,
} from './tables/index.ts';

const columnsOf = (table: Table): readonly Leaf[] =>
  table.columns
    .flatMap(({ from, type, isNullable, values }) =>
      from === null ? [] : [{ path: from, type: type === 'bigint' ? 'integer' : type, isNullable, values }],
    )
    .toSorted((a, b) => a.path.localeCompare(b.path));

describe('the columns are those of the model, with its types, its nulls and its lists', () => {
  it.each<[Table, z.ZodType, readonly string[]]>([
    [outcomes, Outcome, ['report', 'attachments']],
    [reports, Report, ['sections', 'facts', 'findings', 'source.attachments']],
    [sections, Section, []],
    [facts, Fact, []],
    [findings, Finding, []],
    [comparisonFindings, Finding, []],
    [attachments, Attachment, []],
  ])('$name', (table, schema, elsewhere) => {
    expect(columnsOf(table)).toEqual(modelOf(schema, elsewhere));
  });
});

describe('every table', () => {
  it.each(tables)('$name has no column twice, and its keys are columns that are never null', (table: Table) => {
    const names = table.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const keys = [...table.key, ...table.unique.flat()];
    expect(table.columns.filter(({ name }) => keys.includes(name)).every(({ isNullable }) => !isNullable)).toBe(true);
    expect([...keys, ...table.indexes.flat()].filter((key) => !names.includes(key))).toEqual([]);
  });
});
