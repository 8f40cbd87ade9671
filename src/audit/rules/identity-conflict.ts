import type { Mention, Reading } from '#model';
import { type Draft, located, namesConflict, type Rule } from '../rule.ts';

type Where = Mention<unknown>['where'];

const PARTS: Readonly<Record<Where, { readonly zh: string; readonly en: string }>> = {
  title: { zh: '标题', en: 'the title' },
  preamble: { zh: '前言', en: 'the preamble' },
  period: { zh: '统计期限', en: 'the period' },
  meta: { zh: '网页信息', en: 'the page around it' },
  overview: { zh: '正文', en: 'the body' },
};

/** What one part of the report names. */
interface Naming {
  readonly where: Where;
  readonly mentions: readonly Mention<string | number>[];
}

const naming = (mentions: readonly Mention<string | number>[], where: Where): Naming => ({
  where,
  mentions: mentions.filter((mention) => mention.where === where),
});

const isNamed = ({ mentions }: Naming): boolean => mentions.length > 0;

const inWords = (subject: { readonly zh: string; readonly en: string }, namings: readonly Naming[]) => {
  const values = ({ mentions }: Naming): readonly Mention<string | number>['value'][] => [
    ...new Set(mentions.map(({ value }) => value)),
  ];
  const inChinese = (naming: Naming): string =>
    values(naming)
      .map((value) => (typeof value === 'number' ? ` ${value}` : `“${value}”`))
      .join('、');
  return located(
    {
      zh: `${subject.zh}：${namings.map((part) => `${PARTS[part.where].zh}为${inChinese(part)}`).join('，')}`,
      en: `${subject.en}: ${namings.map((part) => `${PARTS[part.where].en} has ${values(part).join(', ')}`).join(', ')}`,
    },
    namings.flatMap(({ mentions }) => mentions.map(({ at }) => at)),
  );
};

const draft = (
  severity: 'error' | 'warning' | 'notice',
  subject: 'year' | 'agency',
  namings: readonly Naming[],
): Draft => {
  const at = namings.flatMap(({ mentions }) => mentions.flatMap((mention) => mention.at ?? [])).at(0);
  const words =
    subject === 'year'
      ? { zh: '报告年度不一致', en: 'The report names different years' }
      : { zh: '报告机关不一致', en: 'The report names different agencies' };
  return { severity, facts: [], ...(at ? { at } : {}), ground: { kind: 'print' }, message: inWords(words, namings) };
};

const agree = (a: Naming, b: Naming): boolean =>
  a.mentions.some(({ value }) => b.mentions.some((mention) => mention.value === value));

// A page is published, or posted again, in a later year than the one it reports.
const isLater = (page: Naming, own: Naming): boolean =>
  page.mentions.some(({ value }) => own.mentions.some((mention) => Number(value) > Number(mention.value)));

const years = function* ({ years: mentions }: Reading): Iterable<Draft> {
  const own = (['title', 'preamble', 'period'] as const).map((where) => naming(mentions, where)).filter(isNamed);
  const conflicting = own.filter((part) => own.some((other) => !agree(part, other)));
  if (conflicting.length > 0) {
    yield draft('error', 'year', own);
    return;
  }
  const [first] = own;
  if (!first) return;
  const meta = naming(mentions, 'meta');
  if (isNamed(meta) && !own.some((part) => agree(part, meta) || isLater(meta, part)))
    yield draft('notice', 'year', [first, meta]);
  const overview = naming(mentions, 'overview');
  if (first.where !== 'title' && isNamed(overview) && !own.some((part) => agree(part, overview))) {
    yield draft('notice', 'year', [first, overview]);
  }
};

const differ = (a: Naming, b: Naming): boolean =>
  a.mentions.every((one) => b.mentions.every((other) => namesConflict(`${one.value}`, `${other.value}`)));

const agencies = function* ({ agencies: mentions }: Reading): Iterable<Draft> {
  const [first, ...others] = (['title', 'preamble', 'period'] as const)
    .map((where) => naming(mentions, where))
    .filter(isNamed);
  if (!first) return;
  const conflicting = others.filter((other) => differ(first, other));
  if (conflicting.length > 0) yield draft('warning', 'agency', [first, ...conflicting]);
  // The body may speak of other agencies, and another agency's site may carry the page.
  const around = (['overview', 'meta'] as const)
    .map((where) => naming(mentions, where))
    .filter((part) => isNamed(part) && differ(first, part));
  if (around.length > 0) yield draft('notice', 'agency', [first, ...around]);
};

const rule: Rule = {
  id: 'identity-conflict',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'error',
  summary: {
    zh: '标题、前言和正文的年度或机关不一致',
    en: 'Title, preamble and body name different years or agencies',
  },
  explanation: {
    zh: '标题、前言和统计期限写明的年度不同为错误；写明的机关属于不同地方，或明显是不同部门，为警告；与正文或网页信息不同为提示，因为正文会提到其他机关，网页可能是重新发布的。简称（我局、市政府）以及政府与其办公室不算不同。请对照原文，确认是否误用了其他年度或其他机关的文本。',
    en: 'Different years in title, preamble and period are an error; agencies of different places, or plainly different bodies, a warning; a difference from the body or the page around the report a notice, since a body speaks of other agencies and pages are posted again. Short names and a government beside its office do not count as different. See whether text of another year or body was left in.',
  },
  basis: '《政府信息公开条例》第四十九条、第五十条：公布本机关上一年度报告',
  judges: ({ reading: { years: ofYears, agencies: ofAgencies } }) =>
    [ofYears, ofAgencies].some((mentions) => new Set(mentions.map(({ where }) => where)).size > 1),
  *check({ reading }) {
    yield* years(reading);
    yield* agencies(reading);
  },
  examples: {
    valid: [
      {
        name: { zh: '各处都是 2023 年', en: 'The same year everywhere, and other years in the body' },
        given: {
          years: [
            { value: 2023, where: 'title', at: null },
            { value: 2023, where: 'period', at: null },
            { value: 2024, where: 'meta', at: null },
            { value: 2022, where: 'overview', at: null },
          ],
        },
      },
      {
        name: { zh: '简称、办公室和上级不算不同', en: 'Short names, offices and the level above' },
        given: {
          agencies: [
            { value: '青禾市云溪区人民政府', where: 'title', at: null },
            { value: '云溪区人民政府办公室', where: 'preamble', at: null },
            { value: '区政府', where: 'overview', at: null },
            { value: '青禾市人民政府', where: 'meta', at: null },
          ],
        },
      },
    ],
    invalid: [
      {
        name: { zh: '统计期限是上一年的', en: 'The period is that of another year' },
        given: {
          years: [
            { value: 2023, where: 'title', at: { page: 1, box: [100, 60, 500, 90] } },
            { value: 2022, where: 'period', at: { page: 1, box: [80, 120, 520, 140] } },
          ],
        },
        finds: [
          {
            severity: 'error',
            facts: [],
            certainty: 'published',
            message: {
              zh: '报告年度不一致：标题为 2023，统计期限为 2022（第 1 页）',
              en: 'The report names different years: the title has 2023, the period has 2022 (page 1)',
            },
          },
        ],
      },
      {
        name: { zh: '网页标题是更早的年度', en: 'The page is titled with an earlier year' },
        given: {
          years: [
            { value: 2023, where: 'title', at: null },
            { value: 2021, where: 'meta', at: null },
          ],
        },
        finds: [
          {
            severity: 'notice',
            message: {
              zh: '报告年度不一致：标题为 2023，网页信息为 2021',
              en: 'The report names different years: the title has 2023, the page around it has 2021',
            },
          },
        ],
      },
      {
        name: { zh: '前言里留着另一个区的名称', en: 'The name of another district was left in the preamble' },
        given: {
          agencies: [
            { value: '青禾市云溪区教育局', where: 'title', at: null },
            { value: '青禾市松湖区教育局', where: 'preamble', at: null },
          ],
        },
        finds: [
          {
            severity: 'warning',
            message: {
              zh: '报告机关不一致：标题为“青禾市云溪区教育局”，前言为“青禾市松湖区教育局”',
              en: 'The report names different agencies: the title has 青禾市云溪区教育局, the preamble has 青禾市松湖区教育局',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
