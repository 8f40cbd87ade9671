import { located, placeTokens, quoted, type Rule } from '../rule.ts';

/** A body below a city, by the sign of its place and what follows: 区教育局, 县人民政府, 镇人民政府. */
const OWN = /(区|县|旗|镇|乡|街道)((?:\p{Script=Han}{2,12}局|人民政府|办事处))$/u;
// Words that stand before 区 or 县 and are no name: 我区, 全县, 与本区, 各镇.
const NO_NAME = /[我本全该各原市县区省镇乡和与及、在由对向为到被经是的至让请报给年度]|园|社|片|小|地|景|城|郊|街/u;

/** The agency's own place and what a body of its kind is called elsewhere: 云溪, and 区教育局. */
interface Own {
  readonly place: string;
  readonly ending: string;
}

const ownOf = (agency: string): Own | null => {
  const [, sign = '', ending = ''] = OWN.exec(agency) ?? [];
  const place = placeTokens(agency).findLast(({ level }) => level === sign)?.name;
  return place === undefined || place.length < 2 ? null : { place, ending: sign + ending };
};

const rule: Rule = {
  id: 'name-left-over',
  over: 'report',
  state: 'final',
  version: 2,
  severity: 'notice',
  summary: { zh: '正文里有另一个地方的同名机关', en: "The body names another place's body of the same kind" },
  explanation: {
    zh: '云溪区教育局的报告正文里出现“松湖区教育局”一类名称，可能是照搬后没有改净，也可能确有往来，请对照原文。只比较区县及以下、后缀完全相同的机关；标题和前言另行比较。',
    en: "The report of one district's bureau names the bureau of another: text may have been copied and a name left in, or the two had dealings. Look at the place. Only bodies of districts, counties and below with the very same ending are compared; title and preamble are compared apart.",
  },
  basis: '考核评估中通报的问题：照搬其他单位，遗留其他地方名称',
  judges: ({ reading: { report } }) => ownOf(report.agency.name ?? '') !== null,
  *check({ reading }) {
    const agency = reading.report.agency.name ?? '';
    const own = ownOf(agency);
    if (!own) return;
    const named = new RegExp(`(\\p{Script=Han}{2})${own.ending}`, 'gu');
    for (const { kind, text, at } of reading.report.sections) {
      if (kind === 'preamble') continue;
      const tight = text.replaceAll(/\s+/gu, '');
      // Most texts name no such body at all, which is told fastest without a pattern.
      if (!tight.includes(own.ending)) continue;
      for (const [print, name = ''] of tight.matchAll(named)) {
        // 云溪 within 大云溪, or one character of it: a longer or shorter form of the own name.
        if (NO_NAME.test(name) || [...name].some((character) => own.place.includes(character))) continue;
        yield {
          facts: [],
          ...(at ? { at } : {}),
          ground: { kind: 'print' },
          message: located(
            { zh: `${agency}的报告中出现“${quoted(print)}”`, en: `The report of ${agency} names "${quoted(print)}"` },
            [at],
          ),
        };
        return;
      }
    }
  },
  examples: {
    valid: [
      {
        name: { zh: '我区、全区、市级和自己的名称', en: 'Its own names, and the level above' },
        given: {
          agency: '青禾市云溪区教育局',
          texts: { overview: '云溪区教育局根据青禾市教育局部署，会同我区教育局各科室、全区教育局系统落实。' },
        },
      },
      {
        name: { zh: '另一个部门', en: 'Another department' },
        given: { agency: '青禾市云溪区教育局', texts: { problems: '到松湖区水利局学习。' } },
      },
    ],
    invalid: [
      {
        name: { zh: '留着另一个区的名称', en: 'The name of another district was left in' },
        given: { agency: '青禾市云溪区教育局', texts: { problems: '下一步，松湖区教育局将继续做好公开。' } },
        finds: [
          {
            severity: 'notice',
            facts: [],
            message: {
              zh: '青禾市云溪区教育局的报告中出现“松湖区教育局”（第 5 页）',
              en: 'The report of 青禾市云溪区教育局 names "松湖区教育局" (page 5)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
