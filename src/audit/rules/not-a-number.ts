import type { Fact } from '#model';
import { type Draft, figureLabel, located, quoted, type Rule } from '../rule.ts';

/** A row printed without gaps (`21710000218`) is the same print in the cells of several figures. */
const byPrint = (facts: readonly Fact[]): readonly (readonly [Fact, ...Fact[]])[] => {
  const prints = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of facts) {
    const key = `${fact.raw} ${JSON.stringify(fact.at)}`;
    const same = prints.get(key);
    if (same) same.push(fact);
    else prints.set(key, [fact]);
  }
  return [...prints.values()];
};

const draft = ([first, ...others]: readonly [Fact, ...Fact[]]): Draft => {
  const [from, to] = [figureLabel(first), figureLabel(others.at(-1) ?? first)];
  const print = quoted(first.raw);
  const count = 1 + others.length;
  const message =
    count === 1
      ? { zh: `${from.zh}：“${print}”不是一个数字`, en: `${from.en}: "${print}" is not one number` }
      : {
          zh: `从“${from.zh}”到“${to.zh}”的 ${count} 个数字连成“${print}”，无法拆开`,
          en: `${count} figures, from ${from.en} to ${to.en}, are run together as "${print}" and cannot be told apart`,
        };
  return {
    facts: [first.id, ...others.map(({ id }) => id)],
    // What stands for several figures may be several cells that we could not tell apart.
    ground: count === 1 ? { kind: 'print' } : { kind: 'alignment', table: first.table },
    message: located(message, [first.at]),
  };
};

const rule: Rule = {
  id: 'not-a-number',
  over: 'report',
  state: 'final',
  version: 2,
  severity: 'warning',
  summary: { zh: '单元格内容无法读作一个数字', en: 'A cell does not hold one number' },
  explanation: {
    zh: '单元格里印有内容，但不猜测就无法读成一个数字，例如几个数字连在一起，或字迹不清。该数字不按 0 计，涉及它的勾稽关系不作判断。请对照原文，把数字补录到单元格中。',
    en: 'Something is printed in the cell that cannot be read as one number without guessing: figures run together, or an unclear print. It does not count as 0, and equations it takes part in are not assessed. Look at the print and enter the figure.',
  },
  basis: '表格各栏均为数量，单位分别为件、项或万元',
  judges: ({ figures: { reported, unreadable } }) => reported.length + unreadable.length > 0,
  check: ({ figures }) => byPrint(figures.unreadable).map(draft),
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
