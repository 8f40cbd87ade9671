import { figureLabel, located, quoted, type Rule } from '../rule.ts';

const rule: Rule = {
  id: 'not-a-number',
  over: 'report',
  state: 'trial',
  version: 1,
  severity: 'warning',
  summary: { zh: '单元格内容无法读作一个数字', en: 'A cell does not hold one number' },
  explanation: {
    zh: '单元格里印有内容，但不猜测就无法读成一个数字，例如几个数字连在一起，或字迹不清。该数字不按 0 计，涉及它的等式不作判断。请对照原文，把数字补录到单元格中。',
    en: 'Something is printed in the cell that cannot be read as one number without guessing: figures run together, or an unclear print. It does not count as 0, and equations it takes part in are not assessed. Look at the print and enter the figure.',
  },
  basis: '表格各栏均为数量，单位分别为件、项或万元',
  *check({ reading }) {
    for (const fact of reading.report.facts) {
      if (fact.state !== 'unreadable') continue;
      const label = figureLabel(fact);
      const print = quoted(fact.raw);
      yield {
        facts: [fact.id],
        ground: { kind: 'print' },
        message: located(
          { zh: `${label.zh}：“${print}”不是一个数字`, en: `${label.en}: "${print}" is not one number` },
          [fact.at],
        ),
      };
    }
  },
  examples: {
    valid: [
      {
        name: { zh: '空白和横线不是无法辨认', en: 'A blank or a dash is not unreadable' },
        given: {
          figures: { 'proactive.rules.issued': 'blank', 'proactive.rules.repealed': 'dash' },
        },
      },
    ],
    invalid: [
      {
        name: { zh: '两个数字印在一格里', en: 'Two figures in one cell' },
        given: { figures: { 'requests.received.total': 'unreadable' } },
        finds: [
          {
            severity: 'warning',
            facts: ['requests.received.total'],
            message: {
              zh: '本年新收政府信息公开申请数量，总计列：“1 2?”不是一个数字（第 3 页）',
              en: 'received, column total: "1 2?" is not one number (page 3)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
