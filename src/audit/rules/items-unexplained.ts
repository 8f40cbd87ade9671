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

const ROWS = ['licensing', 'otherServices', 'penalties', 'compulsion', 'fees'];

/** The only year whose report and that of the year before it have the two columns. */
const YEAR = 2020;

interface Items {
  readonly before: number;
  readonly change: number;
  readonly items: number;
}

const itemsOf = ({ earlier, later }: YearPair, row: string): Items | null => {
  const id = `proactive.${row}.itemsLastYear`;
  const [before, change] = [reported(earlier, id), reported(earlier, `proactive.${row}.itemsChange`)];
  const items = reported(later, id);
  return before === null || change === null || items === null ? null : { before, change, items };
};

const comparable = (context: AcrossContext): readonly YearPair[] =>
  consecutiveYears(context).filter(({ later }) => later.year === YEAR);

const rule: Rule = {
  id: 'items-unexplained',
  over: 'reports',
  state: 'trial',
  version: 1,
  severity: 'notice',
  summary: {
    zh: '上一年项目数量与 2019 年度报告的项目数量及增减不衔接',
    en: 'Items of last year do not follow from the report for 2019',
  },
  explanation: {
    zh: '2020 年度报告的“上一年项目数量”一般等于 2019 年度报告的“上一年项目数量”加“本年增/减”。权责清单调整、统计口径变化都可能造成差额，只作提示。',
    en: "Items of last year in the report for 2020 usually equal those of the report for 2019 plus that year's change. Lists of powers are revised and ways of counting change, so it is only a notice.",
  },
  basis: '国办公开办函〔2019〕60号：第二十条第（五）（六）（八）项的上一年项目数量和本年增/减',
  judges: (context) =>
    comparable(context)
      .filter((pair) => ROWS.some((row) => itemsOf(pair, row)))
      .map(({ later }) => later),
  *check(context) {
    for (const pair of comparable(context)) {
      const { body, earlier, later } = pair;
      for (const row of ROWS) {
        const id = `proactive.${row}.itemsLastYear`;
        const both = itemsOf(pair, row);
        if (!both) continue;
        const { before, change, items } = both;
        const due = exactSum([before, change]);
        if (compare(due, exactSum([items])) === 0) continue;
        const label = labelOfFigure(id);
        const sum = `${before} ${change < 0 ? '−' : '+'} ${Math.abs(change)} = ${toNumber(due)}`;
        yield {
          of: later,
          against: [earlier],
          facts: [id],
          againstFacts: [id, `proactive.${row}.itemsChange`],
          isMixUp: !body.isUnique,
          scope: { row },
          expected: toNumber(due),
          actual: items,
          message: {
            zh: `${label.zh}：按 ${earlier.year} 年度报告（${earlier.uri}）为 ${sum}，${later.year} 年度报告为 ${items}`,
            en: `${label.en}: ${sum} by the report for ${earlier.year} (${earlier.uri}), the report for ${later.year} has ${items}`,
          },
        };
      }
    }
  },
  examples: {
    valid: [
      {
        name: { zh: '40 减 2，次年为 38', en: '40 less 2, and 38 the year after' },
        given: [
          {
            year: 2019,
            form: 'ogi-2019',
            figures: { 'proactive.licensing.itemsLastYear': 40, 'proactive.licensing.itemsChange': -2 },
          },
          { year: 2020, form: 'ogi-2019', figures: { 'proactive.licensing.itemsLastYear': 38 } },
        ],
      },
      {
        name: { zh: '收费项目数与收费金额不能比较', en: 'Fee items and the amount of fees are two things' },
        given: [
          { year: 2020, form: 'ogi-2019', figures: { 'proactive.fees.itemsLastYear': 12 } },
          { year: 2021, figures: { 'proactive.fees.amount': 830.5 } },
        ],
      },
    ],
    invalid: [
      {
        name: { zh: '40 减 2，次年印为 45', en: '40 less 2, and 45 printed the year after' },
        given: [
          {
            year: 2019,
            form: 'ogi-2019',
            figures: { 'proactive.licensing.itemsLastYear': 40, 'proactive.licensing.itemsChange': -2 },
          },
          { year: 2020, form: 'ogi-2019', figures: { 'proactive.licensing.itemsLastYear': 45 } },
        ],
        finds: [
          {
            of: '2020.html',
            severity: 'notice',
            expected: 38,
            actual: 45,
            message: {
              zh: '行政许可，上一年项目数量列：按 2019 年度报告（2019.html）为 40 − 2 = 38，2020 年度报告为 45',
              en: 'licensing, column items last year: 40 − 2 = 38 by the report for 2019 (2019.html), the report for 2020 has 45',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
