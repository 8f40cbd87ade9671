import { FactState, FormId, Unit } from '#model/fact';
import { is, table } from '../table.ts';
import { ofOutcome, outcomeColumn, positionColumn } from './of-outcome.ts';

export const facts = table({
  name: 'facts',
  about: { zh: '数字：公布的每个数字一行', en: 'The published figures, one row each' },
  columns: [
    outcomeColumn,
    positionColumn,
    is.text(
      'fact',
      {
        zh: '数字的标识：表、行、列，如 requests.received.total',
        en: 'which figure: table, row and column, such as requests.received.total',
      },
      { from: 'id' },
    ),
    is.text('table_id', { zh: '表', en: 'table of the form' }, { from: 'table' }),
    is.text('row_id', { zh: '行', en: 'row of the table' }, { from: 'row' }),
    is.text('column_id', { zh: '列', en: 'column of the table' }, { from: 'column' }),
    is.text(
      'form',
      { zh: '该表所用的格式', en: 'the form that the table follows' },
      { from: 'form', values: FormId.options },
    ),
    is.double(
      'value',
      { zh: '数值；没有印出数字的为空', en: 'the number; null where none is printed' },
      { from: 'value', isNullable: true },
    ),
    is.text('raw', { zh: '原文', en: 'as published' }, { from: 'raw' }),
    is.text(
      'state',
      {
        zh: 'reported 有数字 · blank 空白 · dash 短横或斜线 · absent 表中无此行列 · unreadable 无法认读',
        en: 'reported: a number · blank · dash · absent: the table has no such row or column · unreadable',
      },
      { from: 'state', values: FactState.options },
    ),
    is.text('unit', { zh: '单位', en: 'unit' }, { from: 'unit', values: Unit.options }),
    is.double(
      'confidence',
      { zh: '把握，0–1；1 为文字层中无歧义的表格', en: '0–1; 1 from a text layer with an unambiguous grid' },
      { from: 'confidence' },
    ),
    is.json(
      'place',
      { zh: '位置；absent 的为空', en: 'where it stands; null when absent' },
      { from: 'at', isNullable: true },
    ),
  ],
  key: ['outcome', 'position'],
  indexes: [['fact', 'outcome']],
  references: ofOutcome,
});
