import { formOf } from '#forms';
import { located, type Rule, tableLabel } from '../rule.ts';

const rule: Rule = {
  id: 'form-superseded',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'warning',
  summary: { zh: '表格采用已被替代的旧格式', en: 'A table follows a layout that has been replaced' },
  explanation: {
    zh: '报告年度已适用新格式，而这张表仍是旧格式（全部或其中一张）。新旧格式的行列不同，旧表的数字不能直接与其他机关比较。只有表格的标题足以断定格式时才报告。',
    en: 'A newer form was in force for the year of the report, and this table still follows the old one (all of them, or one). Rows and columns differ, so its figures do not compare with those of others. Reported only where the labels alone decide the form.',
  },
  basis: '国办公开办函〔2021〕30号自 2021 年度报告起施行，替代国办公开办函〔2019〕60号所附格式',
  judges: ({ reading: { report, tables } }) => report.year !== null && tables.some(({ decisive }) => decisive),
  *check({ reading }) {
    const { year } = reading.report;
    if (year === null) return;
    for (const { table, form, decisive, at } of reading.tables) {
      const { years, title } = formOf(form);
      if (!decisive || years.to === null || years.to >= year) continue;
      const name = tableLabel(form, table);
      yield {
        facts: [],
        at,
        ground: { kind: 'alignment', table },
        message: located(
          {
            zh: `${year} 年度报告的${name.zh}仍采用“${title.zh}”，该格式只适用至 ${years.to} 年度`,
            en: `${name.en} of a report for ${year} follows "${title.en}", in force for reports up to ${years.to}`,
          },
          [at],
        ),
      };
    }
  },
  examples: {
    valid: [
      {
        name: { zh: '2020 年度报告用 2019 年格式', en: 'The form of 2019 for 2020' },
        given: { form: 'ogi-2019', year: 2020 },
      },
      {
        name: { zh: '新旧格式相同的表，不作判断', en: 'A table that is the same in both forms decides nothing' },
        given: { year: 2023, tables: { review: 'ogi-2019' }, undecided: ['review'] },
      },
    ],
    invalid: [
      {
        name: { zh: '2023 年度报告的申请情况表用旧格式', en: 'The old table of requests in a report for 2023' },
        given: { year: 2023, tables: { requests: 'ogi-2019' } },
        finds: [
          {
            severity: 'warning',
            facts: [],
            certainty: 'published',
            message: {
              zh: '2023 年度报告的“收到和处理政府信息公开申请情况”表仍采用“政府信息公开工作年度报告（2019年格式）”，该格式只适用至 2020 年度（第 3 页）',
              en: 'Table requests of a report for 2023 follows "Annual report on open government information (form of 2019)", in force for reports up to 2020 (page 3)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
