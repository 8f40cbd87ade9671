import type { Fact, Reading } from '#model';
import { located, placeTokens, type Rule } from '../rule.ts';

// Zones, corps and autonomous bodies may have powers of their own; 市 may be a city with districts.
const UNCLEAR = /自治州|特区|新区|兵团|开发|实验|管委会|管理委员会/u;
const LOWER = ['县', '旗', '区', '镇', '乡', '街道', '苏木'];
const BUREAU = /市.*(?:局|委员会|大队|中心)$/u;

/** Whether the name alone shows a body that cannot make 规章: of a county, district or town, or a city's department. */
const cannotMakeRules = (agency: string): boolean => {
  if (UNCLEAR.test(agency)) return false;
  const lowest = placeTokens(agency).at(-1)?.level;
  return (lowest !== undefined && LOWER.includes(lowest)) || BUREAU.test(agency);
};

const filled = ({ report }: Reading): readonly Fact[] =>
  report.facts.filter(
    ({ table, row, value }) => table === 'proactive' && row === 'rules' && value !== null && value !== 0,
  );

const rule: Rule = {
  id: 'rules-beyond-power',
  over: 'report',
  state: 'trial',
  version: 1,
  severity: 'notice',
  summary: { zh: '没有规章制定权的机关填报了规章', en: 'A body without the power to make 规章 reports some' },
  explanation: {
    zh: '规章只能由国务院部门、省级政府、设区的市和自治州的政府制定。县（区）、乡镇、街道及其部门和市级部门填报的规章，多半是把规范性文件或制度填入了该行。机关是否有权只按名称判断，只作提示；新区、开发区、自治州等不作判断。',
    en: '规章 are made by departments of the State Council and the governments of provinces, cities with districts and autonomous prefectures only. What a county, district, town or street, a department of theirs or of a city reports there is mostly a normative document or a house rule. The power is judged by the name alone, so it is only a notice; new areas, zones and autonomous prefectures are left out.',
  },
  basis: '《立法法》第九十一条、第九十三条：规章的制定主体',
  judges: ({ reading }) => filled(reading).length > 0,
  *check({ reading }) {
    const name = reading.report.agency.name ?? '';
    const facts = filled(reading);
    if (facts.length === 0 || !cannotMakeRules(name)) return;
    const values = facts.map(({ value }) => value).join('、');
    yield {
      facts: facts.map(({ id }) => id),
      ground: { kind: 'print' },
      message: located(
        {
          zh: `${name}在“规章”一行填报 ${values}，该机关似无规章制定权`,
          en: `${name} reports ${values} in the row for 规章, which it seems to have no power to make`,
        },
        facts.map(({ at }) => at),
      ),
    };
  },
  examples: {
    valid: [
      {
        name: { zh: '设区的市', en: 'A city' },
        given: { agency: '青禾市人民政府', figures: { 'proactive.rules.inForce': 12 } },
      },
      { name: { zh: '区政府填 0', en: 'A district reports 0' }, given: { agency: '青禾市云溪区人民政府' } },
      {
        name: { zh: '部委', en: 'A ministry' },
        given: { agency: '国家青禾部', figures: { 'proactive.rules.issued': 2 } },
      },
    ],
    invalid: [
      {
        name: { zh: '区教育局填报 3 件', en: "A district's bureau reports 3" },
        given: { agency: '青禾市云溪区教育局', figures: { 'proactive.rules.inForce': 3 } },
        finds: [
          {
            severity: 'notice',
            facts: ['proactive.rules.inForce'],
            message: {
              zh: '青禾市云溪区教育局在“规章”一行填报 3，该机关似无规章制定权（第 2 页）',
              en: '青禾市云溪区教育局 reports 3 in the row for 规章, which it seems to have no power to make (page 2)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
