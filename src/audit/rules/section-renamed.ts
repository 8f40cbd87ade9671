import { fold, formOf, forms, splitOrdinal } from '#forms';
import type { SectionKind } from '#model';
import { located, quoted, type Rule, sectionLabel } from '../rule.ts';

/** Words alone: without numeral, blanks, brackets and punctuation. */
const words = (heading: string): string => fold(splitOrdinal(heading).rest);

const keyOf = (kind: SectionKind, heading: string): string => `${kind} ${heading}`;

/** The wordings of every year's form, and those that many reports have. */
const KNOWN: ReadonlySet<string> = new Set(
  forms.flatMap(({ sections }) =>
    sections.flatMap(({ kind, wordings }) => wordings.map((wording) => keyOf(kind, words(wording)))),
  ),
);

const rule: Rule = {
  id: 'section-renamed',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'notice',
  summary: { zh: '一个部分的标题与格式的措辞不同', en: "A section's heading is not worded as in the form" },
  explanation: {
    zh: '格式规定了六个部分的标题。编号、空格和标点不同不计，各年格式的措辞和通行的简称（概述、其他事项等）也不计，此外的文字不同则提示，例如多字、漏字。标题措辞不影响数据，只在要求严格按格式编制时有意义。',
    en: 'The form words the headings of its six sections. Numerals, blanks and punctuation do not count, nor wordings of the forms of other years and common short ones; other words are noted, such as a character too many. No figure depends on it: it matters only where the form is to be followed to the letter.',
  },
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附格式',
  judges: ({ reading: { report } }) => report.form !== null && report.sections.some(({ heading }) => heading !== ''),
  *check({ reading }) {
    const { form, sections } = reading.report;
    if (form === null) return;
    const prescribed = formOf(form).sections;
    for (const { kind, heading, at } of sections) {
      const own = prescribed.find((section) => section.kind === kind);
      // Most headings are the form's to the letter, and need no folding.
      if (!own || heading === '' || heading === own.wordings[0]) continue;
      if (KNOWN.has(keyOf(kind, words(heading)))) continue;
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
      {
        name: { zh: '通行的简称', en: 'A common short wording' },
        given: { headings: { overview: '一、概述', other: '六、其他事项' } },
      },
    ],
    invalid: [
      {
        name: { zh: '多一个字', en: 'A character too many' },
        given: { headings: { review: '四、政府信息公开行政法复议、行政诉讼情况' } },
        finds: [
          {
            severity: 'notice',
            facts: [],
            message: {
              zh: '标题“四、政府信息公开行政法复议、行政诉讼情况”与格式的“四、政府信息公开行政复议、行政诉讼情况”不同（第 4 页）',
              en: 'Heading "四、政府信息公开行政法复议、行政诉讼情况" is not the form\'s "四、政府信息公开行政复议、行政诉讼情况" (page 4)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
