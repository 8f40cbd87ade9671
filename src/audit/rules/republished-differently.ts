import {
  type AcrossDraft,
  type Body,
  coverageAgrees,
  type DigestOfYear,
  labelOfFigure,
  listed,
  mayCoverOthers,
  type Rule,
  reported,
} from '../rule.ts';

const differing = (one: DigestOfYear, other: DigestOfYear): readonly string[] =>
  [...one.figures.ids()].filter((id) => {
    const [a, b] = [reported(one, id), reported(other, id)];
    return a !== null && b !== null && a !== b;
  });

const draft = (body: Body, earlier: DigestOfYear, later: DigestOfYear, ids: readonly string[]): AcrossDraft => {
  const isOneScope = !mayCoverOthers(body.name) || (later.coverage !== null && later.coverage === earlier.coverage);
  const pairs = listed(
    ids.map((id) => {
      const label = labelOfFigure(id);
      const values = `${reported(earlier, id)} / ${reported(later, id)}`;
      return { zh: `${label.zh} ${values}`, en: `${label.en} ${values}` };
    }),
  );
  return {
    of: later,
    against: [earlier],
    facts: ids,
    againstFacts: ids,
    isMixUp: false,
    severity: isOneScope ? 'warning' : 'notice',
    message: {
      zh: `同一机关 ${later.year} 年度的两份报告（${earlier.uri}、${later.uri}）数字不同：${pairs.zh}`,
      en: `Two reports of one body for ${later.year} (${earlier.uri}, ${later.uri}) have different figures: ${pairs.en}`,
    },
  };
};

const rule: Rule = {
  id: 'republished-differently',
  over: 'reports',
  state: 'trial',
  version: 1,
  severity: 'warning',
  summary: {
    zh: '同一机关同一年度的两份报告数字不同',
    en: 'Two reports of one body for one year have different figures',
  },
  explanation: {
    zh: '同一机关、同一年度的报告有两份以上，其中都填有数字的单元格不一致：可能发布后改动而旧件未撤，也可能一处转载有误。政府的两份报告没有说明统计范围的，可能一份为本级、一份为汇总，只作提示。只填了一份的单元格不比较；名称可能属于几个机关的，不报告。',
    en: 'There are two or more reports of one body for one year, and cells filled in in both differ: it was changed after publication and the older one was left, or one copy is wrong. Two reports of a government that do not say whose figures they are may be its own and all its bodies’: only a notice. Cells filled in in one of them are not compared; names that may be of several bodies are left out.',
  },
  basis: '考核评估中通报的问题：公布后改动，或几处公布的数据不一致',
  judges: ({ bodies }) =>
    bodies.flatMap(({ isUnique, copies }) => (isUnique ? copies.flatMap(([, ...others]) => others) : [])),
  *check({ bodies }) {
    for (const body of bodies) {
      if (!body.isUnique) continue;
      for (const [first, ...others] of body.copies) {
        for (const other of others) {
          const ids = differing(first, other);
          if (ids.length > 0 && coverageAgrees({ earlier: first, later: other })) yield draft(body, first, other, ids);
        }
      }
    }
  },
  examples: {
    valid: [
      {
        name: { zh: '同一份报告的网页和附件', en: 'A page and its attachment say the same' },
        given: [
          { year: 2023, uri: 'a.html', figures: { 'requests.received.total': 4 } },
          { year: 2023, uri: 'a.pdf', figures: { 'requests.received.total': 4 } },
        ],
      },
      {
        name: { zh: '一份填 0，一份留空', en: 'A zero in one, a blank in the other' },
        given: [
          { year: 2023, uri: 'a.html' },
          { year: 2023, uri: 'a.pdf', figures: { 'requests.received.total': 'blank' } },
        ],
      },
      {
        name: { zh: '本级和汇总各一份', en: "The government's own report and that of all its bodies" },
        given: [
          { year: 2023, agency: '青禾市人民政府', uri: 'own.html', coverage: 'government-own' },
          {
            year: 2023,
            agency: '青禾市人民政府',
            uri: 'all.html',
            coverage: 'jurisdiction',
            figures: { 'requests.received.total': 240 },
          },
        ],
      },
      {
        name: { zh: '两个同名的镇', en: 'Two towns of one name' },
        given: [
          { year: 2023, agency: '城关镇人民政府', uri: 'a.html', figures: { 'requests.received.total': 4 } },
          { year: 2023, agency: '城关镇人民政府', uri: 'b.html', figures: { 'requests.received.total': 9 } },
        ],
      },
    ],
    invalid: [
      {
        name: { zh: '网页与附件的新收数不同', en: 'A page and its attachment have different figures' },
        given: [
          { year: 2023, uri: 'a.html', figures: { 'requests.received.total': 4 } },
          { year: 2023, uri: 'a.pdf', figures: { 'requests.received.total': 14 } },
        ],
        finds: [
          {
            of: 'a.pdf',
            severity: 'warning',
            certainty: 'published',
            facts: ['requests.received.total'],
            against: [{ uri: 'a.html', year: 2023 }],
            message: {
              zh: '同一机关 2023 年度的两份报告（a.html、a.pdf）数字不同：本年新收政府信息公开申请数量，总计列 4 / 14',
              en: 'Two reports of one body for 2023 (a.html, a.pdf) have different figures: received, column total 4 / 14',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
