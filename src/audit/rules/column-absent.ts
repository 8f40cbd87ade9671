import { absentLines, type Rule } from '../rule.ts';

const rule: Rule = {
  id: 'column-absent',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'warning',
  summary: { zh: '表格缺少一列', en: 'A table lacks a column of the form' },
  explanation: {
    zh: '格式规定的一列在表中没有。缺一类申请人时，其余各类之和仍须等于总计；缺总计列时，相关勾稽关系不作判断。请对照原表：可能是公开时删去，也可能是转换时丢失。',
    en: 'A column that the form prescribes is not in the table. Without one kind of applicant the others must still add up to the total; without the total the equation is not assessed. Look at the printed table: the column may have been left out, or lost in a conversion.',
  },
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附表格',
  judges: ({ reading }) => reading.tables.length > 0,
  check: ({ reading }) => absentLines(reading, 'column'),
  examples: {
    valid: [
      { name: { zh: '七列俱全', en: 'All columns are there' }, given: {} },
      {
        name: { zh: '列在而单元格为空', en: 'The column is there, its cells are blank' },
        given: { figures: { 'requests.received.otherOrganization': 'blank' } },
      },
    ],
    invalid: [
      {
        name: { zh: '缺少“尚未审结”一列', en: 'The column for pending cases is missing' },
        given: { absentColumns: ['review.pending'] },
        finds: [
          {
            severity: 'warning',
            scope: { column: 'pending' },
            facts: [
              'review.reconsideration.pending',
              'review.directLitigation.pending',
              'review.litigationAfterReconsideration.pending',
            ],
            certainty: 'published',
            message: {
              zh: '“政府信息公开行政复议、行政诉讼情况”表没有“尚未审结”列（第 4 页）',
              en: 'Table review has no column pending (page 4)',
            },
          },
        ],
      },
      {
        name: {
          zh: '表格与格式对应不佳时，待核对原件',
          en: 'A table that fits the form badly is to be checked against the original',
        },
        given: { absentColumns: ['requests.otherOrganization'], score: 0.7 },
        finds: [
          {
            certainty: 'reading',
            message: {
              zh: '“收到和处理政府信息公开申请情况”表没有“法人或其他组织·其他”列（第 3 页）',
              en: 'Table requests has no column other organization (page 3)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
