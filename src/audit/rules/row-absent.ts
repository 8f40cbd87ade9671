import { absentLines, type Rule } from '../rule.ts';

const rule: Rule = {
  id: 'row-absent',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'warning',
  summary: { zh: '表格缺少一行', en: 'A table lacks a row of the form' },
  explanation: {
    zh: '格式规定的一行在表中没有。缺一项办理结果且其余各项之和不足总计时，差额可能就在缺失的一行，该勾稽关系不作判断。请对照原表：可能是公开时删去，也可能是分页或转换时丢失。',
    en: 'A row that the form prescribes is not in the table. Where an outcome is missing and the others fall short of the total, the difference may be in the missing row and the equation is not assessed. Look at the printed table: the row may have been left out, or lost at a page break or in a conversion.',
  },
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附表格',
  judges: ({ reading }) => reading.tables.length > 0,
  check: ({ reading }) => absentLines(reading, 'row'),
  examples: {
    valid: [{ name: { zh: '各行俱全', en: 'All rows are there' }, given: {} }],
    invalid: [
      {
        name: { zh: '缺少“规章”一行', en: 'The row for rules is missing' },
        given: { absentRows: ['proactive.rules'] },
        finds: [
          {
            severity: 'warning',
            scope: { row: 'rules' },
            facts: ['proactive.rules.issued', 'proactive.rules.repealed', 'proactive.rules.inForce'],
            certainty: 'published',
            message: {
              zh: '“主动公开政府信息情况”表没有“规章”行（第 2 页）',
              en: 'Table proactive has no row rules (page 2)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
