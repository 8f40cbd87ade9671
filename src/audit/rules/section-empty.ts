import type { SectionKind } from '#model';
import { located, type Rule, sectionLabel } from '../rule.ts';

/** Sections two to four may consist of their table alone. */
const OWN_WORDS: readonly SectionKind[] = ['overview', 'problems', 'other'];

const rule: Rule = {
  id: 'section-empty',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'warning',
  summary: { zh: '规定的部分只有标题，没有内容', en: 'A prescribed section has a heading and nothing under it' },
  explanation: {
    zh: '“总体情况”“存在的主要问题及改进情况”“其他需要报告的事项”应有文字内容，没有可报告的也应写明“无”。标题之后没有任何文字时报告；其后紧接格式以外的标题的，内容可能在该标题之下，不报告。第六部分应写明信息处理费收取情况等事项。',
    en: 'The overview, the section on problems and that on other matters are to say something, if only that there is nothing to report. Told where no text follows the heading; where a heading that the form does not have comes next, the content may stand under that one, and nothing is said. Section six is the place for the information-processing fee.',
  },
  basis: '《政府信息公开条例》第五十条；国办公开办函〔2021〕30号；考核评估中通报的问题：要素缺失',
  judges: ({ reading: { report } }) =>
    report.form !== null && report.sections.some(({ kind }) => OWN_WORDS.includes(kind)),
  *check({ reading }) {
    const { form, sections } = reading.report;
    if (form === null) return;
    for (const [index, { kind, text, at }] of sections.entries()) {
      if (!OWN_WORDS.includes(kind) || text.trim() !== '' || sections[index + 1]?.kind === 'extra') continue;
      const label = sectionLabel(form, kind);
      yield {
        facts: [],
        ...(at ? { at } : {}),
        ground: { kind: 'absence' },
        message: located({ zh: `${label.zh}部分没有内容`, en: `Section ${label.en} is empty` }, [at]),
      };
    }
  },
  examples: {
    valid: [
      { name: { zh: '写明“无”', en: 'It says that there is nothing' }, given: { texts: { other: '无。' } } },
      {
        name: { zh: '内容在其后自加的标题之下', en: 'The content is under a heading of its own' },
        given: {
          sections: ['overview', 'proactive', 'requests', 'review', 'problems', 'extra', 'other'],
          texts: { problems: '' },
        },
      },
      { name: { zh: '第二部分只有表格', en: 'Section two is its table alone' }, given: { texts: { proactive: '' } } },
    ],
    invalid: [
      {
        name: { zh: '第六部分只有标题', en: 'Section six is a heading only' },
        given: { texts: { other: '' } },
        finds: [
          {
            severity: 'warning',
            facts: [],
            certainty: 'published',
            message: { zh: '“六、其他需要报告的事项”部分没有内容（第 6 页）', en: 'Section other is empty (page 6)' },
          },
        ],
      },
    ],
  },
};

export default rule;
