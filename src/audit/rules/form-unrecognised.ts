import type { Rule } from '../rule.ts';

const rule: Rule = {
  id: 'form-unrecognised',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'notice',
  summary: { zh: '报告中没有已知格式的表格', en: 'No table of a known form was found' },
  explanation: {
    zh: '报告中没有找到任何一张已知格式的表格，因此没有提取数字，也没有核对勾稽关系。2013 年度及以前的报告多为纯文字，属正常情况；此后的报告请对照原文。',
    en: 'No table of any known form was found, so no figure was taken and no equation was checked. Reports for 2013 and earlier are mostly prose, which is normal; look at later ones.',
  },
  basis: '2014 年度起有全国统一的统计表（国办发〔2014〕32号）',
  judges: () => true,
  *check({ reading }) {
    if (reading.report.form !== null) return;
    yield {
      facts: [],
      ground: { kind: 'gap' },
      message: {
        zh: '没有找到已知格式的表格：未提取数字，未核对勾稽关系',
        en: 'No table of a known form was found: no figures taken, no equations checked',
      },
    };
  },
  examples: {
    valid: [
      {
        name: { zh: '只找到一张表', en: 'One table is found' },
        given: { tables: { proactive: 'absent', review: 'absent' } },
      },
    ],
    invalid: [
      {
        name: { zh: '纯文字的报告', en: 'A report in prose' },
        given: { form: null },
        finds: [
          {
            severity: 'notice',
            facts: [],
            certainty: 'reading',
            message: {
              zh: '没有找到已知格式的表格：未提取数字，未核对勾稽关系',
              en: 'No table of a known form was found: no figures taken, no equations checked',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
