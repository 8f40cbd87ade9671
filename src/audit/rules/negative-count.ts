import { formOf } from '#forms';
import type { Fact } from '#model';
import { figureLabel, located, type Rule } from '../rule.ts';

const maySink = ({ form, table, row, column }: Fact): boolean =>
  formOf(form)
    .tables.filter(({ id }) => id === table)
    .flatMap(({ parts }) => parts.filter(({ rows }) => rows.some((leaf) => leaf.path === row)))
    .some(({ columns }) => columns.some((leaf) => leaf.path === column && leaf.isSigned));

const rule: Rule = {
  id: 'negative-count',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'error',
  summary: { zh: '数量小于零', en: 'A count is below zero' },
  explanation: {
    zh: '件数、项数和金额不会小于零；只有 2019 年格式的“本年增/减”可以为负。请对照原文：可能误填，也可能把横线连在了数字前面。',
    en: 'Counts and amounts are never below zero; only the change against last year in the form of 2019 may be. Look at the print: a slip, or a dash that stands before a figure.',
  },
  basis: '国办公开办函〔2019〕60号：“本年增/减”可为负数；其余各栏为数量',
  judges: ({ figures }) => figures.reported.length > 0,
  *check({ figures }) {
    for (const fact of figures.reported) {
      if (fact.value === null || fact.value >= 0 || maySink(fact)) continue;
      const label = figureLabel(fact);
      yield {
        facts: [fact.id],
        ground: { kind: 'print' },
        message: located(
          {
            zh: `${label.zh}：${fact.value}，数量不能小于 0`,
            en: `${label.en}: ${fact.value}, a count is never below 0`,
          },
          [fact.at],
        ),
      };
    }
  },
  examples: {
    valid: [
      {
        name: { zh: '2019 年格式中行政许可项目减少 18 项', en: 'Licensing items fell by 18 in the form of 2019' },
        given: { form: 'ogi-2019', figures: { 'proactive.licensing.itemsChange': -18 } },
      },
    ],
    invalid: [
      {
        name: { zh: '行政处罚决定数量为负', en: 'A negative number of penalties' },
        given: { figures: { 'proactive.penalties.decisions': -7 } },
        finds: [
          {
            severity: 'error',
            facts: ['proactive.penalties.decisions'],
            message: {
              zh: '行政处罚，本年处理决定数量列：-7，数量不能小于 0（第 2 页）',
              en: 'penalties, column decisions: -7, a count is never below 0 (page 2)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
