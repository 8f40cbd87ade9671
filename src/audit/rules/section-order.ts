import { formOf } from '#forms';
import type { FormId, SectionKind } from '#model';
import { located, type Rule, sectionLabel } from '../rule.ts';

const names = (form: FormId, kinds: readonly SectionKind[]) => {
  const labels = kinds.map((kind) => sectionLabel(form, kind));
  return { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') };
};

const rule: Rule = {
  id: 'section-order',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'warning',
  summary: { zh: '各部分的顺序与格式不同', en: 'The sections are not in the order of the form' },
  explanation: {
    zh: '年度报告格式规定了六个部分的顺序。按各部分首次出现的位置比较；缺少的部分不影响顺序。请对照原文，确认不是目录或链接被当作标题。',
    en: 'The form prescribes the order of the six sections. The first place of each is compared; a missing one does not matter. Make sure that no outline or list of links was taken for headings.',
  },
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号',
  judges: ({ reading: { report } }) => report.form !== null && report.sections.length > 1,
  *check({ reading }) {
    const { form, sections } = reading.report;
    if (form === null) return;
    const prescribed = formOf(form).sections.map(({ kind }) => kind);
    const found = [...new Set(sections.map(({ kind }) => kind))].filter((kind) => prescribed.includes(kind));
    const due = prescribed.filter((kind) => found.includes(kind));
    const index = found.findIndex((kind, place) => kind !== due[place]);
    if (index < 0) return;
    const at = sections.find(({ kind }) => kind === found[index])?.at ?? null;
    const [printed, expected] = [names(form, found.slice(index)), names(form, due.slice(index))];
    yield {
      facts: [],
      ...(at ? { at } : {}),
      ground: { kind: 'absence' },
      message: located(
        {
          zh: `各部分的顺序为${printed.zh}，应为${expected.zh}`,
          en: `Sections come as ${printed.en}; the form has ${expected.en}`,
        },
        [at],
      ),
    };
  },
  examples: {
    valid: [
      { name: { zh: '按格式的顺序', en: 'In the order of the form' }, given: {} },
      {
        name: { zh: '缺一个部分，其余顺序不变', en: 'One is missing, the others are in order' },
        given: { sections: ['overview', 'proactive', 'review', 'problems', 'other'] },
      },
      {
        name: { zh: '一个部分的标题出现两次', en: 'The heading of one section comes twice' },
        given: { sections: ['overview', 'proactive', 'requests', 'review', 'requests', 'problems', 'other'] },
      },
    ],
    invalid: [
      {
        name: { zh: '末两部分互换', en: 'The last two have changed places' },
        given: { sections: ['overview', 'proactive', 'requests', 'review', 'other', 'problems'] },
        finds: [
          {
            severity: 'warning',
            facts: [],
            message: {
              zh: '各部分的顺序为“六、其他需要报告的事项”、“五、存在的主要问题及改进情况”，应为“五、存在的主要问题及改进情况”、“六、其他需要报告的事项”（第 5 页）',
              en: 'Sections come as other, problems; the form has problems, other (page 5)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
