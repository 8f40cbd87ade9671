import { consecutiveYears, type Rule } from '../rule.ts';

/** So many figures are not the same by chance two years running. */
const FEWEST = 8;

const rule: Rule = {
  id: 'figures-repeated',
  over: 'reports',
  state: 'final',
  version: 1,
  severity: 'warning',
  summary: { zh: '全部数字与上一年度报告相同', en: "Every figure is the same as in last year's report" },
  explanation: {
    zh: '同一机关相邻两个年度的报告，三张表的全部数字逐格相同，且非零数字不少于 8 个。可能是把上一年度的报告换了年份重新发布，也可能是网站错挂。零报告和数字很少的报告不比较，读取有疑问的报告也不比较。',
    en: 'Reports of one body for two years running have the same figure in every cell of the tables, and no fewer than 8 that are not zero. Last year’s report may have been published again under another year, or posted in the wrong place. Reports of zeros or with few figures are not compared, nor those with a doubtful reading.',
  },
  basis: '考核评估中通报的问题：连续年度数据相同、内容雷同、敷衍塞责',
  judges: (context) =>
    consecutiveYears(context)
      .filter(({ earlier, later }) => earlier.print !== null && later.print !== null && later.filled >= FEWEST)
      .map(({ later }) => later),
  *check(context) {
    for (const { body, earlier, later } of consecutiveYears(context)) {
      if (later.print === null || later.print !== earlier.print || later.filled < FEWEST) continue;
      yield {
        of: later,
        against: [earlier],
        facts: [],
        againstFacts: [],
        isMixUp: !body.isUnique,
        message: {
          zh: `${later.year} 年度报告的全部数字（非零 ${later.filled} 个）与 ${earlier.year} 年度报告（${earlier.uri}）相同`,
          en: `Every figure of the report for ${later.year} (${later.filled} that are not zero) is that of the report for ${earlier.year} (${earlier.uri})`,
        },
      };
    }
  },
  examples: {
    valid: [
      { name: { zh: '连续两年零报告', en: 'Two years of zeros' }, given: [{ year: 2022 }, { year: 2023 }] },
      {
        name: { zh: '只有一个数字不同', en: 'One figure differs' },
        given: [
          {
            year: 2022,
            figures: {
              'proactive.licensing.decisions': 31,
              'proactive.penalties.decisions': 17,
              'proactive.normativeDocuments.inForce': 12,
              'requests.received.naturalPerson': 5,
              'requests.received.total': 5,
              'requests.disclosed.naturalPerson': 5,
              'requests.disclosed.total': 5,
              'requests.concluded.naturalPerson': 5,
              'requests.concluded.total': 5,
            },
          },
          {
            year: 2023,
            figures: {
              'proactive.licensing.decisions': 32,
              'proactive.penalties.decisions': 17,
              'proactive.normativeDocuments.inForce': 12,
              'requests.received.naturalPerson': 5,
              'requests.received.total': 5,
              'requests.disclosed.naturalPerson': 5,
              'requests.disclosed.total': 5,
              'requests.concluded.naturalPerson': 5,
              'requests.concluded.total': 5,
            },
          },
        ],
      },
    ],
    invalid: [
      {
        name: { zh: '换了年份的同一份报告', en: 'The same report under another year' },
        given: [2022, 2023].map((year) => ({
          year,
          figures: {
            'proactive.licensing.decisions': 31,
            'proactive.penalties.decisions': 17,
            'requests.received.naturalPerson': 5,
            'requests.received.total': 5,
            'requests.disclosed.naturalPerson': 5,
            'requests.disclosed.total': 5,
            'requests.concluded.naturalPerson': 5,
            'requests.concluded.total': 5,
          },
        })),
        finds: [
          {
            of: '2023.html',
            severity: 'warning',
            certainty: 'published',
            facts: [],
            message: {
              zh: '2023 年度报告的全部数字（非零 8 个）与 2022 年度报告（2022.html）相同',
              en: 'Every figure of the report for 2023 (8 that are not zero) is that of the report for 2022 (2022.html)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
