import { fold, formOf, splitOrdinal } from '#forms';
import { located, quoted, type Rule, sectionLabel } from '../rule.ts';

/** Words alone: without numeral, blanks, brackets and punctuation. */
const words = (heading: string): string => fold(splitOrdinal(heading).rest);

const rule: Rule = {
  id: 'section-renamed',
  over: 'report',
  state: 'trial',
  version: 1,
  severity: 'notice',
  summary: { zh: '一个部分的标题与格式的措辞不同', en: "A section's heading is not worded as in the form" },
  explanation: {
    zh: '格式规定了六个部分的标题。编号、空格和标点不同不计，文字不同则提示。标题措辞不影响数据，只在要求严格按格式编制时有意义。',
    en: 'The form words the headings of its six sections. Numerals, blanks and punctuation do not count; other words are noted. No figure depends on it: it matters only where the form is to be followed to the letter.',
  },
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附格式',
  *check({ reading }) {
    const { form, sections } = reading.report;
    if (form === null) return;
    const prescribed = formOf(form).sections;
    for (const { kind, heading, at } of sections) {
      const own = prescribed.find((section) => section.kind === kind);
      if (!own || heading === '' || words(heading) === words(own.wordings[0])) continue;
      const label = sectionLabel(form, kind);
      yield {
        facts: [],
        ...(at ? { at } : {}),
        ground: { kind: 'absence' },
        message: located(
          {
            zh: `标题“${quoted(heading)}”与格式的${label.zh}不同`,
            en: `Heading "${quoted(heading)}" is not the form's "${own.wordings[0]}"`,
          },
          [at],
        ),
      };
    }
  },
  examples: {
    valid: [
      { name: { zh: '标题与格式相同', en: 'Headings as in the form' }, given: {} },
      {
        name: { zh: '只有编号和空格不同', en: 'Only numerals and blanks differ' },
        given: { headings: { overview: '（一） 总体 情况', other: '6.其他需要报告的事项' } },
      },
    ],
    invalid: [
      {
        name: { zh: '“概述”', en: 'Another word for the overview' },
        given: { headings: { overview: '一、概述' } },
        finds: [
          {
            severity: 'notice',
            facts: [],
            message: {
              zh: '标题“一、概述”与格式的“一、总体情况”不同（第 1 页）',
              en: 'Heading "一、概述" is not the form\'s "一、总体情况" (page 1)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
