import { located, type Rule } from '../rule.ts';

const rule: Rule = {
  id: 'period-implausible',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'notice',
  summary: { zh: '统计期限颠倒或不是一个完整年度', en: 'The period is turned round or no whole year' },
  explanation: {
    zh: '报告的统计期限应为当年 1 月 1 日至 12 月 31 日。止日早于起日为错误；不是完整的一年为提示，例如新设机关或机构改革当年。统计期限所属年度与标题不同的，另列为年度不一致。',
    en: 'The period should run from 1 January to 31 December of the year. It is an error where it ends before it begins, and a notice where it is not one whole year, as for a body set up or reorganised in the year. Where it is of another year than the title, that is told apart.',
  },
  basis: '《政府信息公开条例》第四十九条、第五十条：上一年度的政府信息公开工作情况',
  judges: ({ reading }) => reading.report.period !== null,
  *check({ reading }) {
    const { period, sections } = reading.report;
    if (period === null) return;
    const { from, to } = period;
    const isTurned = to < from;
    const isWhole = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
    if (isWhole) return;
    const at = sections[0]?.at ?? null;
    yield {
      severity: isTurned ? 'error' : 'notice',
      facts: [],
      ...(at ? { at } : {}),
      ground: { kind: 'print' },
      message: located(
        isTurned
          ? {
              zh: `统计期限自 ${from} 起至 ${to} 止，止日早于起日`,
              en: `The period from ${from} to ${to} ends before it begins`,
            }
          : {
              zh: `统计期限自 ${from} 起至 ${to} 止，不是一个完整年度`,
              en: `The period from ${from} to ${to} is not one whole year`,
            },
        [at],
      ),
    };
  },
  examples: {
    valid: [
      {
        name: { zh: '1 月 1 日至 12 月 31 日', en: '1 January to 31 December' },
        given: { period: { from: '2023-01-01', to: '2023-12-31' } },
      },
      { name: { zh: '没有写统计期限', en: 'No period is stated' }, given: { period: null } },
    ],
    invalid: [
      {
        name: { zh: '止日早于起日', en: 'It ends before it begins' },
        given: { year: 2010, period: { from: '2010-01-01', to: '2009-12-31' } },
        finds: [
          {
            severity: 'error',
            facts: [],
            message: {
              zh: '统计期限自 2010-01-01 起至 2009-12-31 止，止日早于起日（第 1 页）',
              en: 'The period from 2010-01-01 to 2009-12-31 ends before it begins (page 1)',
            },
          },
        ],
      },
      {
        name: { zh: '下半年成立的机关', en: 'A body set up in the year' },
        given: { period: { from: '2023-07-01', to: '2023-12-31' } },
        finds: [
          {
            severity: 'notice',
            message: {
              zh: '统计期限自 2023-07-01 起至 2023-12-31 止，不是一个完整年度（第 1 页）',
              en: 'The period from 2023-07-01 to 2023-12-31 is not one whole year (page 1)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
