import { consecutiveYears, labelOfFigure, type Rule, reported, type YearPair } from '../rule.ts';

/** A figure whose meaning is the same in both years, and the least difference worth a look. */
interface Compared {
  readonly id: string;
  readonly least: number;
}

// Never fees of 2019–2020 (items) with later ones (money), nor 对外公开总数量 with 现行有效件数: their ids differ.
const COMPARED: readonly Compared[] = [
  { id: 'requests.received.total', least: 100 },
  { id: 'requests.concluded.total', least: 100 },
  { id: 'proactive.licensing.decisions', least: 1000 },
  { id: 'proactive.penalties.decisions', least: 1000 },
  { id: 'proactive.compulsion.decisions', least: 1000 },
  { id: 'proactive.normativeDocuments.inForce', least: 100 },
  { id: 'proactive.fees.amount', least: 100 },
];

const TIMES = 10;

/** The figure in both years, where it is above zero in both. */
const inBoth = ({ earlier, later }: YearPair, id: string): readonly [number, number] | null => {
  const [before, now] = [reported(earlier, id), reported(later, id)];
  return before !== null && now !== null && before > 0 && now > 0 ? [before, now] : null;
};

const rule: Rule = {
  id: 'figure-jumped',
  over: 'reports',
  state: 'final',
  version: 1,
  severity: 'notice',
  summary: { zh: '数字与上一年度相差十倍以上', en: "A figure is ten times last year's, or a tenth of it" },
  explanation: {
    zh: '同一机关相邻两个年度的同一数字相差十倍以上，且差额较大。可能是统计口径改变（例如改按条数、改为汇总下级机关）、单位错误（元误作万元）或多写、漏写一位，也可能确实如此，只作提示。零值不比较。',
    en: 'The same figure of the same body for two years running differs tenfold or more, and by much. The way of counting may have changed (by entries, or with the bodies below), the unit may be wrong (yuan for ten thousand yuan), a digit may be too many or too few; or it may be so. Only a notice; zeros are not compared.',
  },
  basis: '相邻年度数字的合理性；无明文规定',
  judges: (context) =>
    consecutiveYears(context)
      .filter((pair) => COMPARED.some(({ id }) => inBoth(pair, id)))
      .map(({ later }) => later),
  *check(context) {
    for (const pair of consecutiveYears(context)) {
      const { body, earlier, later } = pair;
      for (const { id, least } of COMPARED) {
        const both = inBoth(pair, id);
        if (!both) continue;
        const [before, now] = both;
        if (Math.max(before, now) < TIMES * Math.min(before, now) || Math.abs(now - before) < least) continue;
        const label = labelOfFigure(id);
        yield {
          of: later,
          against: [earlier],
          facts: [id],
          againstFacts: [id],
          isMixUp: !body.isUnique,
          expected: before,
          actual: now,
          message: {
            zh: `${label.zh}：${earlier.year} 年度报告（${earlier.uri}）为 ${before}，${later.year} 年度报告为 ${now}`,
            en: `${label.en}: ${before} in the report for ${earlier.year} (${earlier.uri}), ${now} in the report for ${later.year}`,
          },
        };
      }
    }
  },
  examples: {
    valid: [
      {
        name: { zh: '处罚 1200 件，次年 4100 件', en: '1,200 penalties, then 4,100' },
        given: [
          { year: 2022, figures: { 'proactive.penalties.decisions': 1200 } },
          { year: 2023, figures: { 'proactive.penalties.decisions': 4100 } },
        ],
      },
      {
        name: { zh: '小数目的变化', en: 'A small number that changes' },
        given: [
          { year: 2022, figures: { 'requests.received.total': 2 } },
          { year: 2023, figures: { 'requests.received.total': 31 } },
        ],
      },
    ],
    invalid: [
      {
        name: { zh: '收费金额像是以元填写', en: 'Fees that look as if filled in in yuan' },
        given: [
          { year: 2022, figures: { 'proactive.fees.amount': 42.5 } },
          { year: 2023, figures: { 'proactive.fees.amount': 431_200 } },
        ],
        finds: [
          {
            of: '2023.html',
            severity: 'notice',
            message: {
              zh: '行政事业性收费，本年收费金额列：2022 年度报告（2022.html）为 42.5，2023 年度报告为 431200',
              en: 'fees, column amount: 42.5 in the report for 2022 (2022.html), 431200 in the report for 2023',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
