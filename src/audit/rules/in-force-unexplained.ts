import {
  type AcrossContext,
  compare,
  consecutiveYears,
  exactSum,
  labelOfFigure,
  type Rule,
  reported,
  toNumber,
  type YearPair,
} from '../rule.ts';

const ROWS = ['rules', 'normativeDocuments'];

/** The report for 2021 is the first to print the three columns, so the one for 2022 has a year before it. */
const FIRST_YEAR = 2022;

/** What there was at the end of the year before, and of this one: what came and went between, and what is left. */
interface Documents {
  readonly before: number;
  readonly issued: number;
  readonly repealed: number;
  readonly inForce: number;
}

const idsOf = (row: string): readonly string[] =>
  ['issued', 'repealed', 'inForce'].map((column) => `proactive.${row}.${column}`);

const documentsOf = ({ earlier, later }: YearPair, row: string): Documents | null => {
  const [issued, repealed, inForce] = idsOf(row).map((id) => reported(later, id));
  const before = reported(earlier, `proactive.${row}.inForce`);
  if (issued == null || repealed == null || inForce == null || before === null) return null;
  return { before, issued, repealed, inForce };
};

const comparable = (context: AcrossContext): readonly YearPair[] =>
  consecutiveYears(context).filter(({ later }) => later.year >= FIRST_YEAR);

const rule: Rule = {
  id: 'in-force-unexplained',
  over: 'reports',
  state: 'trial',
  version: 1,
  severity: 'notice',
  summary: {
    zh: '现行有效件数与上年件数、本年制发和废止件数不衔接',
    en: "Documents in force do not follow from last year's, those issued and those repealed",
  },
  explanation: {
    zh: '现行有效件数一般等于上一年度报告的现行有效件数加本年制发、减本年废止。两者不等不一定有误：文件有效期届满、修订计入制发、机构调整、统计口径变化或把该栏理解为历年累计，都会造成差额。自 2022 年度报告起比较，只作提示。',
    en: "Documents in force usually equal those of last year's report plus those issued minus those repealed. A difference need not be an error: documents expire, amendments are counted as issued, bodies are reorganised, the way of counting changes, or the column is read as a total over the years. Compared from report year 2022, and only as a notice.",
  },
  basis: '国办公开办函〔2021〕30号：第二十条第（一）项的制发、废止、现行有效件数',
  judges: (context) =>
    comparable(context)
      .filter((pair) => ROWS.some((row) => documentsOf(pair, row)))
      .map(({ later }) => later),
  *check(context) {
    for (const pair of comparable(context)) {
      const { body, earlier, later } = pair;
      for (const row of ROWS) {
        const documents = documentsOf(pair, row);
        if (!documents) continue;
        const { before, issued, repealed, inForce } = documents;
        const due = exactSum([before, issued, -repealed]);
        if (compare(due, exactSum([inForce])) === 0) continue;
        const label = labelOfFigure(`proactive.${row}.inForce`);
        const sum = `${before} + ${issued} − ${repealed} = ${toNumber(due)}`;
        yield {
          of: later,
          against: [earlier],
          facts: idsOf(row),
          againstFacts: [`proactive.${row}.inForce`],
          isMixUp: !body.isUnique,
          scope: { row },
          expected: toNumber(due),
          actual: inForce,
          message: {
            zh: `${label.zh}：${earlier.year} 年度报告（${earlier.uri}）为 ${before}，${sum}，${later.year} 年度报告为 ${inForce}`,
            en: `${label.en}: the report for ${earlier.year} (${earlier.uri}) has ${before}; ${sum}, the report for ${later.year} has ${inForce}`,
          },
        };
      }
    }
  },
  examples: {
    valid: [
      {
        name: { zh: '80 + 7 − 3 = 84', en: '80 + 7 − 3 = 84' },
        given: [
          { year: 2022, figures: { 'proactive.normativeDocuments.inForce': 80 } },
          {
            year: 2023,
            figures: {
              'proactive.normativeDocuments.issued': 7,
              'proactive.normativeDocuments.repealed': 3,
              'proactive.normativeDocuments.inForce': 84,
            },
          },
        ],
      },
      {
        name: { zh: '对外公开总数量与现行有效件数不能比较', en: 'The published total of 2020 is another figure' },
        given: [
          { year: 2020, form: 'ogi-2019', figures: { 'proactive.normativeDocuments.publishedTotal': 80 } },
          { year: 2021, figures: { 'proactive.normativeDocuments.inForce': 12 } },
        ],
      },
      {
        name: { zh: '现行有效件数未填', en: 'The figure is left blank' },
        given: [
          { year: 2022, figures: { 'proactive.normativeDocuments.inForce': 80 } },
          { year: 2023, figures: { 'proactive.normativeDocuments.inForce': 'blank' } },
        ],
      },
    ],
    invalid: [
      {
        name: { zh: '698 + 77 − 132 = 643，印为 470', en: '698 + 77 − 132 = 643, printed 470' },
        given: [
          { year: 2022, figures: { 'proactive.normativeDocuments.inForce': 698 } },
          {
            year: 2023,
            figures: {
              'proactive.normativeDocuments.issued': 77,
              'proactive.normativeDocuments.repealed': 132,
              'proactive.normativeDocuments.inForce': 470,
            },
          },
        ],
        finds: [
          {
            of: '2023.html',
            severity: 'notice',
            expected: 643,
            actual: 470,
            against: [{ uri: '2022.html', year: 2022 }],
            message: {
              zh: '行政规范性文件，现行有效件数列：2022 年度报告（2022.html）为 698，698 + 77 − 132 = 643，2023 年度报告为 470',
              en: 'normative documents, column in force: the report for 2022 (2022.html) has 698; 698 + 77 − 132 = 643, the report for 2023 has 470',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
