import type { Rule } from '../rule.ts';

type Kind = 'department' | 'government';

// 条例 names governments and departments at county level and above; towns and streets have local dates.
const LOWER = /(?:街道|镇|乡|苏木)(?:人民政府|政府|办事处)?(?:办公室)?$|街道办/u;
const GOVERNMENT = /政府(?:办公[室厅])?$|管委会$|管理委员会$|[省市县区州盟旗]$/u;
const DEPARTMENT = /(?:局|委员会|委|厅|部|署)$/u;

const kindOf = (agency: string): Kind | null => {
  if (LOWER.test(agency)) return null;
  if (GOVERNMENT.test(agency)) return 'government';
  return DEPARTMENT.test(agency) ? 'department' : null;
};

/** Reports for 2018 and earlier were due from everybody on the same day. */
const LAST_YEAR_OF_ONE_DATE = 2018;
/** A page dated later is one posted again: samples of pages ten years younger than their report. */
const LONGEST = 366;
const DAY = 86_400_000;

const rule: Rule = {
  id: 'published-late',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'warning',
  summary: { zh: '公布日期晚于规定期限', en: 'Published after the day it was due' },
  explanation: {
    zh: '县级以上政府部门应在每年 1 月 31 日前、县级以上人民政府应在 3 月 31 日前公布上一年度报告；2018 年度及以前均为 3 月 31 日。网页日期可能是重新发布或改版的日期，所以只作警告，晚一年以上的不报告；乡镇和街道不在条例规定之列，不作判断。期限可用 --due-department 和 --due-government 另行设定。',
    en: "Departments at county level and above publish last year's report by 31 January, governments by 31 March; for reports of 2018 and earlier it was 31 March for all. A page's date may be that of a new posting, so it is only a warning, and a date more than a year late is not told. The Regulations do not name towns and streets. Other dates can be set with --due-department and --due-government.",
  },
  basis:
    '《政府信息公开条例》第四十九条（1 月 31 日前）、第五十条（3 月 31 日前）；2019 年修订前的第三十一条（3 月 31 日前）',
  judges: ({ reading: { report } }) =>
    report.year !== null && report.published !== null && kindOf(report.agency.name ?? '') !== null,
  *check({ reading, settings }) {
    const { agency, year, published } = reading.report;
    const kind = kindOf(agency.name ?? '');
    if (year === null || published === null || kind === null) return;
    const day = year <= LAST_YEAR_OF_ONE_DATE ? settings.deadlines.government : settings.deadlines[kind];
    const due = `${year + 1}-${day}`;
    const late = (Date.parse(published) - Date.parse(due)) / DAY;
    if (late <= 0 || late > LONGEST) return;
    yield {
      facts: [],
      ground: { kind: 'print' },
      message: {
        zh: `公布日期为 ${published}，${year} 年度报告应在 ${due} 前公布`,
        en: `Dated ${published}; the report for ${year} was due by ${due}`,
      },
    };
  },
  examples: {
    valid: [
      {
        name: { zh: '政府在 3 月公布', en: 'A government in March' },
        given: { year: 2023, agency: '青禾市云溪区人民政府', published: '2024-03-31' },
      },
      {
        name: { zh: '2018 年度，部门在 3 月公布', en: 'A department in March, for 2018' },
        given: { form: 'ogi-2019', year: 2018, agency: '青禾市统计局', published: '2019-03-20' },
      },
      {
        name: { zh: '镇在 2 月公布', en: 'A town in February' },
        given: { year: 2023, agency: '青禾市云溪区柳岸镇人民政府', published: '2024-04-20' },
      },
      {
        name: { zh: '十年后重新发布的网页', en: 'A page posted again ten years later' },
        given: { year: 2021, agency: '青禾市统计局', published: '2031-06-01' },
      },
    ],
    invalid: [
      {
        name: { zh: '部门在 3 月公布', en: 'A department in March' },
        given: { year: 2023, agency: '青禾市统计局', published: '2024-03-05' },
        finds: [
          {
            severity: 'warning',
            facts: [],
            certainty: 'published',
            message: {
              zh: '公布日期为 2024-03-05，2023 年度报告应在 2024-01-31 前公布',
              en: 'Dated 2024-03-05; the report for 2023 was due by 2024-01-31',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
