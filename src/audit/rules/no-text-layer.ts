import type { Rule } from '../rule.ts';

const rule: Rule = {
  id: 'no-text-layer',
  over: 'report',
  state: 'trial',
  version: 1,
  severity: 'warning',
  summary: { zh: '页面只有图片，没有文字', en: 'A page holds pictures and no text' },
  explanation: {
    zh: '这些页面是扫描件或图片，其中的文字和表格没有读出。报告中“没有”的内容可能就在这些页上，凡“缺少”一类的问题都列为“待核对原件”。请直接查看这些页面。',
    en: 'These pages are scans or pictures whose text and tables were not read. What seems to be missing from the report may stand on them, so whatever seems to be missing is listed as to be checked against the original. Look at the pages themselves.',
  },
  basis: '读取方式的限制，不是报告的问题',
  judges: ({ reading }) => reading.report.source.pages !== null,
  *check({ reading }) {
    const pages = reading.signals.flatMap((signal) => (signal.kind === 'no-text-layer' ? signal.page : []));
    if (pages.length === 0) return;
    yield {
      facts: [],
      ground: { kind: 'gap' },
      message: {
        zh: `第 ${pages.join('、')} 页只有图片，没有文字，未读取`,
        en: `${pages.length > 1 ? 'Pages' : 'Page'} ${pages.join(', ')}: pictures without text, not read`,
      },
    };
  },
  examples: {
    valid: [{ name: { zh: '每页都有文字', en: 'Every page has text' }, given: {} }],
    invalid: [
      {
        name: { zh: '两页扫描件', en: 'Two scanned pages' },
        given: {
          signals: [
            { kind: 'no-text-layer', page: 4 },
            { kind: 'no-text-layer', page: 5 },
          ],
        },
        finds: [
          {
            severity: 'warning',
            facts: [],
            certainty: 'reading',
            message: {
              zh: '第 4、5 页只有图片，没有文字，未读取',
              en: 'Pages 4, 5: pictures without text, not read',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
