import { located, type Rule } from '../rule.ts';

const rule: Rule = {
  id: 'no-figure',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'warning',
  summary: { zh: '表格中没有一个数字', en: 'The tables hold no figure at all' },
  explanation: {
    zh: '报告有格式规定的表格，但没有一个单元格填有数字，全部为空或横线。没有发生的事项也应当能与漏填区分开。个别单元格未填的另行提示。',
    en: 'The report has tables of the form, and not one cell of them holds a number: all are blank or dashed. Nothing that happened should be told apart from nothing filled in. Single cells left blank are noted apart.',
  },
  basis: '考核评估中通报的问题：报告没有数据、敷衍塞责',
  judges: ({ reading }) => reading.tables.length > 0,
  *check({ reading, figures }) {
    const { reported, unreadable, unfilled } = figures;
    if (reported.length + unreadable.length > 0 || unfilled.length === 0) return;
    const at = reading.tables[0]?.at ?? null;
    yield {
      facts: [],
      ...(at ? { at } : {}),
      ground: { kind: 'absence' },
      message: located(
        {
          zh: `${reading.tables.length} 张表的 ${unfilled.length} 个单元格全部为空或横线`,
          en: `All ${unfilled.length} cells of ${reading.tables.length === 1 ? 'the table' : `the ${reading.tables.length} tables`} are blank or dashed`,
        },
        [at],
      ),
    };
  },
  examples: {
    valid: [
      { name: { zh: '全部填 0', en: 'All are filled in with 0' }, given: {} },
      { name: { zh: '没有表格的报告', en: 'A report without tables' }, given: { form: null } },
    ],
    invalid: [
      {
        name: { zh: '全部留空', en: 'All are left blank' },
        given: {
          tables: { proactive: 'absent', requests: 'absent' },
          figures: Object.fromEntries(
            ['reconsideration', 'directLitigation', 'litigationAfterReconsideration'].flatMap((row) =>
              ['upheld', 'corrected', 'other', 'pending', 'total'].map((column) => [
                `review.${row}.${column}`,
                'blank',
              ]),
            ),
          ),
        },
        finds: [
          {
            severity: 'warning',
            facts: [],
            message: {
              zh: '1 张表的 15 个单元格全部为空或横线（第 4 页）',
              en: 'All 15 cells of the table are blank or dashed (page 4)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
