import { expect, test } from 'vitest';
import type { Cell, Grid } from '#model';
import { listFacts } from './lists.ts';

const cell = (row: number, column: number, text: string): Cell => ({
  row,
  column,
  rowSpan: 1,
  colSpan: 1,
  text,
  at: { table: 0, row, column },
});

const list = (labels: readonly string[]): Grid => ({
  kind: 'grid',
  rows: labels.length,
  columns: 2,
  cells: labels.flatMap((label, row) => [cell(row, 0, label), cell(row, 1, '12')]),
  evidence: 'markup',
  continues: false,
  at: { table: 0, row: 0, column: 0 },
});

test('a list is rows of one label and one number', () => {
  const facts = listFacts(list(['主动公开信息数', '网站公开数', '公报公开数', '咨询接待数']));
  expect(facts.map(({ id, value }) => [id, value])).toEqual([
    ['list.主动公开信息数.value', 12],
    ['list.网站公开数.value', 12],
    ['list.公报公开数.value', 12],
    ['list.咨询接待数.value', 12],
  ]);
});

test('prose beside numbers is no list: it would make ids that no database indexes', () => {
  const prose = '本机关全年通过网站、公报和新闻发布会等方式公开各类信息，'.repeat(20);
  expect(listFacts(list([prose, `${prose}二`, `${prose}三`]))).toEqual([]);
});
