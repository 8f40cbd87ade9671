import { formOf } from '#forms';
import type { Report, Section } from '#model';
import { located, type Rule } from '../rule.ts';

// 自202311日至20231231日止 and other damaged prints state a period; which one is for a person to see.
const ANY_PERIOD =
  /统计期限|统计限|统计时段|(?<!法定|规定|办理|答复|承诺|法律|时效)期限(?!内|届满)|(?:所列)?数据.{0,12}(?:自|从)|1月1?日?|12月3?1?|0?1[01]?1日|1231|全年度?为/u;

/** What comes before the figures, where the period is stated. */
const openingOf = ({ sections }: Report): readonly Section[] =>
  sections.filter(({ kind }) => kind === 'preamble' || kind === 'overview');

const textOf = (opening: readonly Section[]): string =>
  opening.map(({ text }) => text.normalize('NFKC').replaceAll(/\s+/gu, '')).join('');

const isDue = ({ form }: Report): boolean => form !== null && formOf(form).sections.length > 0;

const rule: Rule = {
  id: 'period-unstated',
  over: 'report',
  state: 'final',
  version: 2,
  severity: 'notice',
  summary: { zh: '没有写明统计期限', en: 'The period is not stated' },
  explanation: {
    zh: '年度报告一般在开头写明所列数据的统计期限。前言和第一部分都没有任何期限时提示；残缺的期限不算没有。2014 年度统计表和纯文字报告不作要求。',
    en: 'An annual report usually opens with the period its figures are of. Noted where neither preamble nor overview states any; a damaged one counts as stated. Not asked of the statistics of 2014 and of reports in prose.',
  },
  basis: '考核评估中通报的问题：要素缺失；国办公开办函〔2019〕60号',
  judges: ({ reading: { report } }) => isDue(report) && textOf(openingOf(report)) !== '',
  *check({ reading: { report } }) {
    if (report.period !== null || !isDue(report)) return;
    const opening = openingOf(report);
    const text = textOf(opening);
    if (text === '' || ANY_PERIOD.test(text)) return;
    const at = opening[0]?.at ?? null;
    yield {
      facts: [],
      ...(at ? { at } : {}),
      ground: { kind: 'absence' },
      message: located(
        { zh: '前言和第一部分没有写明统计期限', en: 'Neither preamble nor overview states the period' },
        [at],
      ),
    };
  },
  examples: {
    valid: [
      {
        name: { zh: '前言写明期限', en: 'The preamble states it' },
        given: {
          texts: { overview: '所列数据的统计期限自2023年1月1日起至2023年12月31日止。' },
          period: { from: '2023-01-01', to: '2023-12-31' },
        },
      },
      {
        name: { zh: '残缺的期限', en: 'A damaged one' },
        given: { period: null, texts: { overview: '数据统计期限自202311日至20231231日止。' } },
      },
    ],
    invalid: [
      {
        name: { zh: '开头没有期限', en: 'None at the beginning' },
        given: { period: null, texts: { overview: '这一年，我们把办事窗口搬到了河西。' } },
        finds: [
          {
            severity: 'notice',
            facts: [],
            message: {
              zh: '前言和第一部分没有写明统计期限（第 1 页）',
              en: 'Neither preamble nor overview states the period (page 1)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
