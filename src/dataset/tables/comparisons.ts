import { is, table } from '../table.ts';

export const comparisons = table({
  name: 'comparisons',
  about: {
    zh: '比较：对全部报告所作的每一次相互比较',
    en: 'Each time that all reports were held against each other; the last one counts',
  },
  columns: [
    is.integer('comparison', { zh: '第几次，从 1 起', en: 'which one, from 1' }),
    is.timestamp('made', { zh: '何时所作', en: 'when it was made' }),
    is.text('gouji', { zh: '所用的程序版本', en: 'the version of gouji that made it' }),
    is.integer('reports', { zh: '参加比较的报告数', en: 'how many reports were compared' }),
  ],
  key: ['comparison'],
});
