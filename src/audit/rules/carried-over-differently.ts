import type { Wording } from '#model';
import {
  type AcrossContext,
  type AcrossDraft,
  consecutiveYears,
  type Kept,
  labelOfFigure,
  mayCoverOthers,
  type Rule,
  type YearPair,
} from '../rule.ts';

const COLUMNS = [
  'naturalPerson',
  'business',
  'researchInstitution',
  'socialOrganization',
  'legalServiceProvider',
  'otherOrganization',
  'total',
];

/** The first year whose form and that of the year before it both have the two rows. */
const FIRST_YEAR = 2020;

interface Carried {
  readonly column: string;
  readonly out: Kept;
  readonly into: Kept;
}

const isReadable = (figure: Kept | undefined): figure is Kept => figure !== undefined && figure.state !== 'unreadable';

const carried = ({ earlier, later }: YearPair): readonly Carried[] =>
  COLUMNS.flatMap((column) => {
    const out = earlier.figures.get(`requests.carriedOut.${column}`);
    const into = later.figures.get(`requests.carriedIn.${column}`);
    return isReadable(out) && isReadable(into) ? [{ column, out, into }] : [];
  });

const amount = ({ value }: Kept): number => value ?? 0;

const isFilled = ({ out, into }: Carried): boolean => out.state === 'reported' && into.state === 'reported';

// A government may report for itself in one year and for all its bodies in the next: domain of 本级 and 汇总.
const areOfOneScope = ({ earlier, later }: YearPair, lines: readonly Carried[]): boolean =>
  !mayCoverOthers(later.agency) ||
  (earlier.coverage !== null && earlier.coverage === later.coverage) ||
  lines.some((line) => isFilled(line) && amount(line.out) > 0 && amount(line.out) === amount(line.into));

const printed = ({ value }: Kept): Wording =>
  value === null ? { zh: '（空）', en: '(blank)' } : { zh: ` ${value}`, en: `${value}` };

const draft = (pair: YearPair, line: Carried, severity: 'error' | 'warning'): AcrossDraft => {
  const { earlier, later, body } = pair;
  const id = `requests.carriedIn.${line.column}`;
  const label = labelOfFigure(id);
  const [out, into] = [printed(line.out), printed(line.into)];
  const remark = isFilled(line)
    ? { zh: '', en: '' }
    : { zh: '，其中有未填的单元格', en: '; one of these cells is not filled in' };
  return {
    of: later,
    against: [earlier],
    facts: [id],
    againstFacts: [`requests.carriedOut.${line.column}`],
    isMixUp: !body.isUnique,
    severity,
    scope: { column: line.column },
    expected: amount(line.out),
    actual: amount(line.into),
    message: {
      zh: `${label.zh}：${earlier.year} 年度报告（${earlier.uri}）结转下年度${out.zh}，${later.year} 年度报告上年结转${into.zh}${remark.zh}`,
      en: `${label.en}: the report for ${earlier.year} (${earlier.uri}) carries out ${out.en}, the report for ${later.year} carries in ${into.en}${remark.en}`,
    },
  };
};

const comparable = (context: AcrossContext): readonly YearPair[] =>
  consecutiveYears(context).filter(({ later }) => later.year >= FIRST_YEAR);

const rule: Rule = {
  id: 'carried-over-differently',
  over: 'reports',
  state: 'final',
  version: 1,
  severity: 'error',
  summary: {
    zh: '上年结转数与上一年度报告的结转数不同',
    en: "Requests carried in differ from those carried out of last year's report",
  },
  explanation: {
    zh: '“上年结转政府信息公开申请数量”应当等于同一机关上一年度报告的“结转下年度继续办理”，逐列相等，自 2020 年度报告起比较。其中一格未填为警告；政府的两份报告没有说明是本级还是汇总、又没有任何一列相同的，也为警告。机关名称不足以确定是同一机关时，一律列为“待核对原件”。请核对两份报告，并考虑机构合并、拆分。',
    en: "Requests carried in must equal those that the same body's report of the year before carries out, in every column, from report year 2020. It is a warning where one of the cells is not filled in, and where two reports of a government neither say whose figures they are nor agree in any column. Where the name may be of several bodies it is always listed as to be checked against the original. Compare both reports, and think of bodies merged or divided.",
  },
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号：第二项为上年结转，第四项为结转下年度',
  judges: (context) =>
    comparable(context)
      .filter((pair) => carried(pair).length > 0)
      .map(({ later }) => later),
  *check(context) {
    for (const pair of comparable(context)) {
      const lines = carried(pair);
      const isHard = areOfOneScope(pair, lines);
      for (const line of lines) {
        if (amount(line.out) === amount(line.into)) continue;
        yield draft(pair, line, isHard && isFilled(line) ? 'error' : 'warning');
      }
    }
  },
  examples: {
    valid: [
      {
        name: { zh: '结转 5 件，次年结转来 5 件', en: '5 carried out, 5 carried in' },
        given: [
          { year: 2022, figures: { 'requests.carriedOut.naturalPerson': 5, 'requests.carriedOut.total': 5 } },
          { year: 2023, figures: { 'requests.carriedIn.naturalPerson': 5, 'requests.carriedIn.total': 5 } },
        ],
      },
      {
        name: { zh: '中间隔了一年，不能比较', en: 'A year lies between: nothing to compare' },
        given: [
          { year: 2022, figures: { 'requests.carriedOut.total': 6 } },
          { year: 2024, figures: { 'requests.carriedIn.total': 4 } },
        ],
      },
      {
        name: { zh: '政府与其办公室不是同一机关', en: 'A government and its office are two bodies' },
        given: [
          { year: 2022, agency: '青禾市云溪区人民政府', figures: { 'requests.carriedOut.total': 6 } },
          { year: 2023, agency: '青禾市云溪区人民政府办公室', figures: { 'requests.carriedIn.total': 4 } },
        ],
      },
      {
        name: { zh: '一年为本级，一年为汇总', en: "The government's own figures in one year, all bodies' in the next" },
        given: [
          {
            year: 2022,
            agency: '青禾市人民政府',
            coverage: 'government-own',
            figures: { 'requests.carriedOut.total': 6 },
          },
          {
            year: 2023,
            agency: '青禾市人民政府',
            coverage: 'jurisdiction',
            figures: { 'requests.carriedIn.total': 90 },
          },
        ],
      },
      {
        name: { zh: '2019 年度报告没有可比的上一年度', en: 'The report for 2019 has no year before to compare with' },
        given: [
          { year: 2018, form: 'ogi-2019', figures: { 'requests.carriedOut.total': 1 } },
          { year: 2019, form: 'ogi-2019' },
        ],
      },
    ],
    invalid: [
      {
        name: { zh: '结转 3 件，次年结转来 1 件', en: '3 carried out, 1 carried in' },
        given: [
          { year: 2022, figures: { 'requests.carriedOut.naturalPerson': 3, 'requests.carriedOut.total': 3 } },
          { year: 2023, figures: { 'requests.carriedIn.naturalPerson': 1, 'requests.carriedIn.total': 1 } },
        ],
        finds: [
          {
            of: '2023.html',
            severity: 'error',
            facts: ['requests.carriedIn.naturalPerson'],
            against: [{ uri: '2022.html', year: 2022 }],
            expected: 3,
            actual: 1,
            certainty: 'published',
            message: {
              zh: '上年结转政府信息公开申请数量，自然人列：2022 年度报告（2022.html）结转下年度 3，2023 年度报告上年结转 1',
              en: 'carried in, column natural person: the report for 2022 (2022.html) carries out 3, the report for 2023 carries in 1',
            },
          },
          {
            of: '2023.html',
            scope: { column: 'total' },
            message: {
              zh: '上年结转政府信息公开申请数量，总计列：2022 年度报告（2022.html）结转下年度 3，2023 年度报告上年结转 1',
              en: 'carried in, column total: the report for 2022 (2022.html) carries out 3, the report for 2023 carries in 1',
            },
          },
        ],
      },
      {
        name: { zh: '上一年度结转总计漏填', en: "Last year's total was left empty" },
        given: [
          { year: 2022, figures: { 'requests.carriedOut.total': 'blank' } },
          { year: 2023, figures: { 'requests.carriedIn.total': 2 } },
        ],
        finds: [
          {
            of: '2023.html',
            severity: 'warning',
            message: {
              zh: '上年结转政府信息公开申请数量，总计列：2022 年度报告（2022.html）结转下年度（空），2023 年度报告上年结转 2，其中有未填的单元格',
              en: 'carried in, column total: the report for 2022 (2022.html) carries out (blank), the report for 2023 carries in 2; one of these cells is not filled in',
            },
          },
        ],
      },
      {
        name: { zh: '镇名不足以确定是同一个镇', en: 'The name of a town may be of several' },
        given: [
          { year: 2022, agency: '云溪镇人民政府', figures: { 'requests.carriedOut.total': 2 } },
          { year: 2023, agency: '云溪镇人民政府' },
        ],
        finds: [
          {
            of: '2023.html',
            severity: 'warning',
            certainty: 'reading',
            message: {
              zh: '上年结转政府信息公开申请数量，总计列：2022 年度报告（2022.html）结转下年度 2，2023 年度报告上年结转 0',
              en: 'carried in, column total: the report for 2022 (2022.html) carries out 2, the report for 2023 carries in 0',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
