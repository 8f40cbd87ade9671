import {
  type AcrossContext,
  agencyKey,
  compare,
  type DigestOfYear,
  exactSum,
  labelOfFigure,
  type Rule,
  reported,
  toNumber,
} from '../rule.ts';

// Documents of several issuers are counted by each of them, so section two's first item is left out.
const SUMMED: readonly string[] = [
  'proactive.licensing.decisions',
  'proactive.penalties.decisions',
  'proactive.compulsion.decisions',
  'requests.received.total',
  'requests.carriedIn.total',
  'requests.concluded.total',
  'requests.carriedOut.total',
  'review.reconsideration.total',
  'review.directLitigation.total',
  'review.litigationAfterReconsideration.total',
];

const OWN = ['organ', 'government-own'];

/** A whole's report, and those of all its parts for the same year. */
interface Composed {
  readonly whole: string;
  readonly of: DigestOfYear;
  readonly parts: readonly [DigestOfYear, ...DigestOfYear[]];
}

const composed = ({ bodies, wholes }: AcrossContext): readonly Composed[] => {
  const byName = new Map(bodies.map((body) => [agencyKey(body.name), body]));
  const yearsOf = (name: string): readonly DigestOfYear[] => byName.get(agencyKey(name))?.years ?? [];
  return wholes.flatMap(({ whole, parts }) =>
    yearsOf(whole)
      .filter(({ coverage }) => coverage === null || !OWN.includes(coverage))
      .flatMap((of): readonly Composed[] => {
        const [first, ...others] = parts.flatMap((part) => yearsOf(part).find(({ year }) => year === of.year) ?? []);
        return first && others.length + 1 === parts.length ? [{ whole, of, parts: [first, ...others] }] : [];
      }),
  );
};

const rule: Rule = {
  id: 'parts-differ-from-whole',
  over: 'reports',
  state: 'trial',
  version: 1,
  severity: 'warning',
  summary: { zh: '汇总数不等于各组成机关之和', en: 'A jurisdiction is not the sum of its parts' },
  explanation: {
    zh: '只在使用者声明了全部组成机关（--jurisdictions）、且该年度每个组成机关恰有一份报告时比较：各组成机关之和应等于汇总报告的数字。缺少任何一个组成机关都不报告。可能有机关漏报、重复计算，或汇总报告只含本级。',
    en: 'Compared only where the user has declared all the parts (--jurisdictions) and every one of them has exactly one report for the year: their sum should be the figure of the whole. Nothing is said where any part is missing. A body may have been left out or counted twice, or the report of the whole may be of the government alone.',
  },
  basis: '汇总报告的统计范围为所属全部行政机关',
  judges: (context) => composed(context).map(({ of }) => of),
  *check(context) {
    for (const { whole, of, parts } of composed(context)) {
      for (const id of SUMMED) {
        const printed = reported(of, id);
        const values = parts.flatMap((digest) => reported(digest, id) ?? []);
        if (printed === null || values.length < parts.length) continue;
        const sum = exactSum(values);
        if (compare(sum, exactSum([printed])) === 0) continue;
        const label = labelOfFigure(id);
        yield {
          of,
          against: parts,
          facts: [id],
          againstFacts: [id],
          isMixUp: false,
          expected: toNumber(sum),
          actual: printed,
          message: {
            zh: `${label.zh}：${parts.length} 个组成机关 ${of.year} 年度之和为 ${toNumber(sum)}，${whole}报告为 ${printed}`,
            en: `${label.en}: the ${parts.length} parts add up to ${toNumber(sum)} for ${of.year}, the report of ${whole} has ${printed}`,
          },
        };
      }
    }
  },
  examples: {
    valid: [
      {
        name: { zh: '没有声明全部组成机关', en: 'Nobody said that these are all the parts' },
        given: [
          { year: 2023, agency: '青禾市人民政府', uri: 'city.html', figures: { 'requests.received.total': 90 } },
          { year: 2023, agency: '青禾市云溪区人民政府', uri: 'a.html', figures: { 'requests.received.total': 40 } },
        ],
      },
      {
        name: { zh: '缺一个组成机关的报告', en: 'The report of one part is missing' },
        wholes: [{ whole: '青禾市人民政府', parts: ['青禾市云溪区人民政府', '青禾市松湖区人民政府'] }],
        given: [
          { year: 2023, agency: '青禾市人民政府', uri: 'city.html', figures: { 'requests.received.total': 90 } },
          { year: 2023, agency: '青禾市云溪区人民政府', uri: 'a.html', figures: { 'requests.received.total': 40 } },
        ],
      },
      {
        name: { zh: '报告只含本级', en: "The report is of the government's own" },
        wholes: [{ whole: '青禾市人民政府', parts: ['青禾市云溪区人民政府'] }],
        given: [
          { year: 2023, agency: '青禾市人民政府', uri: 'city.html', coverage: 'government-own' },
          { year: 2023, agency: '青禾市云溪区人民政府', uri: 'a.html', figures: { 'requests.received.total': 40 } },
        ],
      },
    ],
    invalid: [
      {
        name: { zh: '40 + 45 = 85，汇总印为 90', en: '40 + 45 = 85, and 90 is printed' },
        wholes: [{ whole: '青禾市人民政府', parts: ['青禾市云溪区人民政府', '青禾市松湖区人民政府'] }],
        given: [
          { year: 2023, agency: '青禾市人民政府', uri: 'city.html', figures: { 'requests.received.total': 90 } },
          { year: 2023, agency: '青禾市云溪区人民政府', uri: 'a.html', figures: { 'requests.received.total': 40 } },
          { year: 2023, agency: '青禾市松湖区人民政府', uri: 'b.html', figures: { 'requests.received.total': 45 } },
        ],
        finds: [
          {
            of: 'city.html',
            severity: 'warning',
            expected: 85,
            actual: 90,
            against: [
              { uri: 'a.html', year: 2023 },
              { uri: 'b.html', year: 2023 },
            ],
            message: {
              zh: '本年新收政府信息公开申请数量，总计列：2 个组成机关 2023 年度之和为 85，青禾市人民政府报告为 90',
              en: 'received, column total: the 2 parts add up to 85 for 2023, the report of 青禾市人民政府 has 90',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
