import { located, type Rule } from '../rule.ts';

/** 信息处理费 is charged from 2021 (国办函〔2020〕109号). */
const FIRST_YEAR = 2021;
const FEE = /处理费|收费|收取|费用/u;

const rule: Rule = {
  id: 'processing-fee-unstated',
  over: 'report',
  state: 'trial',
  version: 1,
  severity: 'notice',
  summary: { zh: '没有写明信息处理费的收取情况', en: 'Nothing is said of the information-processing fee' },
  explanation: {
    zh: '自 2021 年度起，年度报告第六部分应写明收取信息处理费的情况，没有收取的也通常写明“未收取”。整份报告的文字里没有提到任何收费时提示。',
    en: 'From report year 2021 section six is to say what information-processing fee was charged, and usually says so where none was. Noted where the prose of the whole report speaks of no fee at all.',
  },
  basis: '国办函〔2020〕109号《政府信息公开信息处理费管理办法》；国办公开办函〔2021〕30号第六部分',
  *check({ reading }) {
    const { year, sections } = reading.report;
    const other = sections.find(({ kind }) => kind === 'other');
    if (year === null || year < FIRST_YEAR || !other || other.text === '') return;
    if (sections.some(({ text }) => FEE.test(text.replaceAll(/\s+/gu, '')))) return;
    yield {
      facts: [],
      ...(other.at ? { at: other.at } : {}),
      ground: { kind: 'absence' },
      message: located(
        {
          zh: '第六部分和其他部分都没有提到信息处理费',
          en: 'Neither section six nor any other speaks of the information-processing fee',
        },
        [other.at],
      ),
    };
  },
  examples: {
    valid: [
      {
        name: { zh: '写明未收取', en: 'It says that none was charged' },
        given: { year: 2023, texts: { other: '本年度未收取信息处理费。' } },
      },
      {
        name: { zh: '写在第一部分', en: 'It says so in section one' },
        given: { year: 2023, texts: { overview: '全年没有发生依申请公开收费。', other: '无。' } },
      },
      {
        name: { zh: '2020 年度还没有信息处理费', en: 'There was no such fee in 2020' },
        given: { form: 'ogi-2019', year: 2020, texts: { other: '无其他事项。' } },
      },
    ],
    invalid: [
      {
        name: { zh: '第六部分只写“无”', en: 'Section six says only that there is nothing' },
        given: { year: 2023, texts: { other: '没有其他需要报告的事项。' } },
        finds: [
          {
            severity: 'notice',
            facts: [],
            message: {
              zh: '第六部分和其他部分都没有提到信息处理费（第 6 页）',
              en: 'Neither section six nor any other speaks of the information-processing fee (page 6)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
