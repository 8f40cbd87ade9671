import { figureLabel, listed, type Rule } from '../rule.ts';

const rule: Rule = {
  id: 'reading-conflict',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'warning',
  summary: { zh: '同一数字两次读取结果不同', en: 'Two readings of one figure differ' },
  explanation: {
    zh: '表格读两遍：一遍按单元格位置，一遍不看位置、只按文字和数字的先后次序。两遍对同一数字得出不同结果，说明表格的行列可能错位，请核对原件。',
    en: 'A table is read twice: by the place of its cells, and by the mere order of its words and numbers. Where the two differ the rows or columns may have slid; look at the original.',
  },
  basis: '读取依据：两种独立读法互相印证',
  judges: ({ reading }) => reading.tables.length > 0,
  *check({ reading }) {
    for (const signal of reading.signals) {
      if (signal.kind !== 'reading-conflict') continue;
      const facts = reading.report.facts.filter(({ id }) => signal.facts.includes(id));
      const names = listed(facts.map(figureLabel));
      yield {
        facts: facts.map(({ id }) => id),
        ground: { kind: 'gap' },
        message: {
          zh: `按位置和按次序读出的数字不同（${facts.length} 个）：${names.zh}`,
          en: `Read by place and by order, figures differ (${facts.length}): ${names.en}`,
        },
      };
    }
  },
  examples: {
    valid: [{ name: { zh: '两遍读取一致', en: 'Both readings agree' }, given: {} }],
    invalid: [
      {
        name: { zh: '一行错位', en: 'A row that has slid' },
        given: {
          signals: [{ kind: 'reading-conflict', table: 'requests', facts: ['requests.received.naturalPerson'] }],
        },
        finds: [
          {
            severity: 'warning',
            facts: ['requests.received.naturalPerson'],
            certainty: 'reading',
            message: {
              zh: '按位置和按次序读出的数字不同（1 个）：本年新收政府信息公开申请数量，自然人列',
              en: 'Read by place and by order, figures differ (1): received, column natural person',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
