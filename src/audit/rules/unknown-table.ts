import { located, quoted, type Rule } from '../rule.ts';

const rule: Rule = {
  id: 'unknown-table',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'notice',
  summary: { zh: '表格不属于任何已知格式', en: 'A printed table belongs to no known form' },
  explanation: {
    zh: '报告中的一张表与任何已知格式的表格都不一致，其中的数字没有提取。多数是机关自加的表格；如果是格式规定的表格，请查看其标题行是否残缺。同一张表印了两份（如本级与汇总）而数字不同的，取第一份。',
    en: 'A printed table fits no table of any known form, and its figures were not taken. Most are tables that the body added; if it is one of the form, look whether its headings are damaged. Of a table printed twice with different figures (those of the body itself, and those of all below it) the first counts.',
  },
  basis: '未知内容须有说明，不得略过',
  judges: ({ reading }) => reading.tables.length > 0,
  *check({ reading }) {
    for (const signal of reading.signals) {
      if (signal.kind !== 'unknown-table' && signal.kind !== 'repeated-table') continue;
      const { at } = signal;
      const label = quoted(signal.label);
      const said =
        signal.kind === 'unknown-table'
          ? {
              zh: `表格“${label}”不属于任何已知格式，其中的数字没有提取`,
              en: `Table "${label}" belongs to no known form: its figures were left out`,
            }
          : {
              zh: `表格“${label}”是同一张表的第二份，数字与第一份不同，没有提取`,
              en: `Table "${label}" is a second printing with other figures than the first: they were left out`,
            };
      yield {
        severity: signal.kind === 'repeated-table' ? 'warning' : 'notice',
        facts: [],
        at,
        ground: { kind: 'gap' },
        message: located(said, [at]),
      };
    }
  },
  examples: {
    valid: [{ name: { zh: '只有格式规定的表格', en: 'Only the tables of the form' }, given: {} }],
    invalid: [
      {
        name: { zh: '自加的网站信息表', en: 'A table of web statistics that the body added' },
        given: {
          signals: [{ kind: 'unknown-table', label: '云溪区网站信息发布统计', at: { table: 3, row: 0, column: 0 } }],
        },
        finds: [
          {
            severity: 'notice',
            facts: [],
            certainty: 'reading',
            message: {
              zh: '表格“云溪区网站信息发布统计”不属于任何已知格式，其中的数字没有提取（第 4 个表格第 1 行第 1 列）',
              en: 'Table "云溪区网站信息发布统计" belongs to no known form: its figures were left out (table 4, row 1, column 1)',
            },
          },
        ],
      },
      {
        name: { zh: '汇总表之后又有本级表', en: 'The same table again, for the body itself' },
        given: {
          signals: [
            { kind: 'repeated-table', table: 'review', label: '行政复议', at: { table: 3, row: 0, column: 0 } },
          ],
        },
        finds: [
          {
            severity: 'warning',
            facts: [],
            certainty: 'reading',
            message: {
              zh: '表格“行政复议”是同一张表的第二份，数字与第一份不同，没有提取（第 4 个表格第 1 行第 1 列）',
              en: 'Table "行政复议" is a second printing with other figures than the first: they were left out (table 4, row 1, column 1)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
