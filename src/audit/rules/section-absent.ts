import { formOf } from '#forms';
import type { Section, SectionKind } from '#model';
import { type Rule, sectionLabel } from '../rule.ts';

// 一、2023年度工作开展情况 over （一）总体情况: text that belongs to no section may be the one looked for.
const mayBeUnderAnotherHeading = (kind: SectionKind, sections: readonly Section[]): boolean =>
  sections.some((section) => section.kind === 'extra' || (kind === 'overview' && section.kind === 'preamble'));

const rule: Rule = {
  id: 'section-absent',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'warning',
  summary: { zh: '报告缺少规定的部分', en: 'The report lacks a section of its form' },
  explanation: {
    zh: '年度报告格式规定了六个部分，其中一部分没有找到。措辞和编号不同不影响识别。请对照原文：可能没有写，也可能标题残缺或与上文连在一起。',
    en: 'The form prescribes six sections, and one was not found. Other wordings and numerals do not matter. Look at the report: the section may not have been written, or its heading is damaged or glued to the text before it.',
  },
  basis: '《政府信息公开条例》第五十条；国办公开办函〔2021〕30号',
  judges: ({ reading: { report } }) => report.form !== null && formOf(report.form).sections.length > 0,
  *check({ reading }) {
    const { form, sections } = reading.report;
    if (form === null) return;
    for (const { kind } of formOf(form).sections) {
      if (sections.some((section) => section.kind === kind)) continue;
      const label = sectionLabel(form, kind);
      yield {
        facts: [],
        ground: { kind: mayBeUnderAnotherHeading(kind, sections) ? 'gap' : 'absence' },
        message: { zh: `没有找到${label.zh}部分`, en: `Section ${label.en} was not found` },
      };
    }
  },
  examples: {
    valid: [
      { name: { zh: '六个部分俱全', en: 'All six sections' }, given: {} },
      {
        name: { zh: '另有前言和附加部分', en: 'A preamble and a section of its own besides' },
        given: {
          sections: ['preamble', 'overview', 'proactive', 'requests', 'review', 'problems', 'other', 'extra'],
        },
      },
      {
        name: { zh: '纯文字的报告没有规定的部分', en: 'A report in prose has no prescribed sections' },
        given: { form: null },
      },
    ],
    invalid: [
      {
        name: { zh: '没有“存在的主要问题及改进情况”', en: 'No section on problems' },
        given: { sections: ['overview', 'proactive', 'requests', 'review', 'other'] },
        finds: [
          {
            severity: 'warning',
            facts: [],
            certainty: 'published',
            message: { zh: '没有找到“五、存在的主要问题及改进情况”部分', en: 'Section problems was not found' },
          },
        ],
      },
      {
        name: {
          zh: '另有不属于任何部分的文字时，待核对原件',
          en: 'Text that belongs to no section may be the one missing',
        },
        given: { sections: ['overview', 'proactive', 'requests', 'review', 'extra', 'other'] },
        finds: [
          {
            certainty: 'reading',
            message: { zh: '没有找到“五、存在的主要问题及改进情况”部分', en: 'Section problems was not found' },
          },
        ],
      },
      {
        name: { zh: '有未读取的扫描页时，待核对原件', en: 'With a scanned page that was not read it is to be checked' },
        given: {
          sections: ['overview', 'proactive', 'requests', 'review', 'problems'],
          signals: [{ kind: 'no-text-layer', page: 6 }],
        },
        finds: [
          {
            certainty: 'reading',
            message: { zh: '没有找到“六、其他需要报告的事项”部分', en: 'Section other was not found' },
          },
        ],
      },
    ],
  },
};

export default rule;
