import type { Report, Section } from '#model';
import { type FiguresInPrint, located, type Rule } from '../rule.ts';

/** Shorter overviews say little of anything. */
const LONGEST = 300;
// 十二件, 12 条, 三千余篇; a date or a clause is no figure of the work done.
const FIGURE =
  /(?:\d|[一二三四五六七八九十百千万两]{1,5})[余多]?(?:件|条|份|篇|次|个|项|人|期|场|家|起|宗|封|户|部|名|批|类|%|万|亿|余)/u;
/** Nothing to count was said to have happened. */
const NOTHING = /未(?:收到|发生|制定|产生|有)|没有|无(?:新|相关)|[零〇0]/u;

const overviewOf = ({ sections }: Report): Section | undefined => sections.find(({ kind }) => kind === 'overview');

const textOf = (overview: Section): string => overview.text.normalize('NFKC').replaceAll(/\s+/gu, '');

/** Whether there was work to tell of. */
const hasWork = ({ reported }: FiguresInPrint): boolean => reported.some(({ value }) => value !== 0);

const rule: Rule = {
  id: 'text-without-figures',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'notice',
  summary: { zh: '总体情况通篇没有一个数字', en: 'The overview has not one figure' },
  explanation: {
    zh: '“总体情况”超过 300 字而没有任何数量，表格中却有不为零的数字，属于通报过的“只有空话、没有数据”。日期、文号和条款不算数量。',
    en: 'The overview runs to more than 300 characters without any quantity while the tables have figures that are not zero: words without data, as assessors put it. Dates, numbers of documents and clauses are no quantities.',
  },
  basis: '考核评估中通报的问题：内容空洞、没有数据',
  judges({ reading, figures }) {
    const overview = overviewOf(reading.report);
    return overview !== undefined && textOf(overview).length >= LONGEST && hasWork(figures);
  },
  *check({ reading, figures }) {
    const overview = overviewOf(reading.report);
    const text = overview ? textOf(overview) : '';
    if (!overview || text.length < LONGEST || FIGURE.test(text) || NOTHING.test(text) || !hasWork(figures)) return;
    yield {
      facts: [],
      ...(overview.at ? { at: overview.at } : {}),
      ground: { kind: 'absence' },
      message: located(
        {
          zh: `“总体情况”共 ${text.length} 字，没有一个数量`,
          en: `The overview has ${text.length} characters and not one quantity`,
        },
        [overview.at],
      ),
    };
  },
  examples: {
    valid: [
      {
        name: { zh: '有一个数量', en: 'One quantity' },
        given: {
          figures: { 'proactive.licensing.decisions': 8 },
          texts: { overview: `${'持续做好公开，'.repeat(50)}全年公开政务信息12条。` },
        },
      },
      {
        name: { zh: '零报告', en: 'A report of zeros' },
        given: { texts: { overview: '持续做好公开，'.repeat(50) } },
      },
    ],
    invalid: [
      {
        name: { zh: '通篇没有数量', en: 'Nothing but words' },
        given: {
          figures: { 'proactive.licensing.decisions': 8 },
          texts: { overview: '持续做好公开，'.repeat(50) },
        },
        finds: [
          {
            severity: 'notice',
            facts: [],
            message: {
              zh: '“总体情况”共 350 字，没有一个数量（第 1 页）',
              en: 'The overview has 350 characters and not one quantity (page 1)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
