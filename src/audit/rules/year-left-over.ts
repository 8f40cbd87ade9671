import type { Report, Section } from '#model';
import { located, type Rule } from '../rule.ts';

/** Not 结转至2024年: a text of the year before names the report's year there. */
const OTHER_YEAR = /(?<![\d至到入—-])(20\d{2})年(?!以来|至|起|—|-)/gu;
/** 2022年, at the opening of a sentence that tells the year's work. */
const OPENS = (year: number): RegExp =>
  new RegExp(`^(?:[一二三四五六（(]+[)）、]?[^。]{0,12})?${year}年(?:度)?[,，、]`, 'u');

/** The overview without blanks, and the years that it names. */
const yearsNamed = (overview: Section): { readonly text: string; readonly years: ReadonlySet<number> } => {
  const text = overview.text.normalize('NFKC').replaceAll(/\s+/gu, '');
  return { text, years: new Set([...text.matchAll(OTHER_YEAR)].map(([, named]) => Number(named))) };
};

const overviewOf = ({ sections }: Report): Section | undefined => sections.find(({ kind }) => kind === 'overview');

const rule: Rule = {
  id: 'year-left-over',
  over: 'report',
  state: 'final',
  version: 2,
  severity: 'notice',
  summary: { zh: '正文写的是另一个年度', en: 'The body tells of another year' },
  explanation: {
    zh: '“总体情况”以更早的年度开头，且全文没有提到报告年度，可能沿用了以前年度的文字。提到以前年度作比较的不在此列：只要正文提到报告年度就不报告。',
    en: 'The overview opens with an earlier year and never names the year of the report: text of another year may have been left in. Comparisons with earlier years are not meant: nothing is said where the text names the year of the report once.',
  },
  basis: '考核评估中通报的问题：年度错误、照搬上年',
  judges({ reading: { report } }) {
    const overview = overviewOf(report);
    return report.year !== null && overview !== undefined && yearsNamed(overview).years.size > 0;
  },
  *check({ reading: { report } }) {
    const { year } = report;
    const overview = overviewOf(report);
    if (year === null || !overview) return;
    const { text, years } = yearsNamed(overview);
    const latest = Math.max(...years);
    if (years.size === 0 || latest >= year || !OPENS(latest).test(text)) return;
    yield {
      facts: [],
      ...(overview.at ? { at: overview.at } : {}),
      ground: { kind: 'print' },
      message: located(
        {
          zh: `${year} 年度报告的“总体情况”以 ${latest} 年开头，没有提到 ${year} 年`,
          en: `The overview of the report for ${year} opens with ${latest} and never names ${year}`,
        },
        [overview.at],
      ),
    };
  },
  examples: {
    valid: [
      {
        name: { zh: '与上一年度比较', en: 'A comparison with the year before' },
        given: { year: 2023, texts: { overview: '2023年，全区公开信息40条，2022年为31条。' } },
      },
      {
        name: { zh: '只在中间提到上一年度', en: 'The year before is named in passing' },
        given: { year: 2023, texts: { overview: '本年办结的申请里有2022年结转的2件。' } },
      },
      {
        name: { zh: '回顾多年', en: 'A look back over years' },
        given: { year: 2023, texts: { overview: '2019年以来，公开工作逐年加强。' } },
      },
    ],
    invalid: [
      {
        name: { zh: '沿用上一年度的文字', en: "Last year's text" },
        given: { year: 2023, texts: { overview: '2022年，我局把办事窗口搬到了河西。' } },
        finds: [
          {
            severity: 'notice',
            facts: [],
            message: {
              zh: '2023 年度报告的“总体情况”以 2022 年开头，没有提到 2023 年（第 1 页）',
              en: 'The overview of the report for 2023 opens with 2022 and never names 2023 (page 1)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
