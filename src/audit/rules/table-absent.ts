import { formOf } from '#forms';
import type { FormId } from '#model';
import { type Rule, tableLabel } from '../rule.ts';

// Their tables were filled in where a body had something to fill in; some provinces kept tables of their own.
const OPTIONAL: readonly FormId[] = ['ogi-2014', 'ogi-regional'];

const rule: Rule = {
  id: 'table-absent',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'warning',
  summary: { zh: '报告缺少格式规定的表格', en: 'The report lacks a table of its form' },
  explanation: {
    zh: '报告采用的格式规定了这张表，但在报告中没有找到。请对照原文：可能没有公开，也可能以图片、附件或无法识别的版式公开，因此一律列为“待核对原件”。',
    en: 'The form of the report prescribes this table and it was not found. Look at the report: the table may not have been published, or was published as a picture, an attachment or in a layout we could not recognise; it is therefore always listed as to be checked against the original.',
  },
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附表格',
  judges: ({ reading: { report } }) => report.form !== null && !OPTIONAL.includes(report.form),
  *check({ reading }) {
    const { form } = reading.report;
    if (form === null || OPTIONAL.includes(form)) return;
    for (const { id } of formOf(form).tables) {
      if (reading.tables.some(({ table }) => table === id)) continue;
      const name = tableLabel(form, id);
      yield {
        facts: [],
        ground: { kind: 'gap' },
        message: { zh: `没有找到${name.zh}`, en: `${name.en} was not found` },
      };
    }
  },
  examples: {
    valid: [
      { name: { zh: '三张表俱全', en: 'All three tables are there' }, given: {} },
      {
        name: { zh: '其中一张采用旧格式', en: 'One of them in the older layout' },
        given: { tables: { requests: 'ogi-2019' } },
      },
    ],
    invalid: [
      {
        name: { zh: '没有复议、诉讼情况表', en: 'No table of reviews and suits' },
        given: { tables: { review: 'absent' } },
        finds: [
          {
            severity: 'warning',
            facts: [],
            certainty: 'reading',
            message: {
              zh: '没有找到“政府信息公开行政复议、行政诉讼情况”表',
              en: 'Table review was not found',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
