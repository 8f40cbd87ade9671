import { is } from '../table.ts';
import type { View } from '../view.ts';

export const account: View = {
  name: 'account',
  about: {
    zh: '总账：输入 = 记录 + 不可读 + 搁置 + 待读',
    en: 'The account: inputs = records + rejected + quarantined + waiting',
  },
  columns: [
    is.bigint('inputs', { zh: '输入', en: 'inputs' }),
    is.bigint('records', { zh: '记录', en: 'records' }),
    is.bigint('rejected', { zh: '不可读', en: 'rejected' }),
    is.bigint('quarantined', { zh: '搁置', en: 'quarantined' }),
    is.bigint('waiting', { zh: '待读', en: 'waiting' }),
    is.bigint('sources', { zh: '不同的源文件', en: 'different sources' }),
    is.bigint('reports', { zh: '报告（汇编含多份）', en: 'reports; a compilation holds several' }),
  ],
  sql: `SELECT count(*) AS inputs,
  count(*) FILTER (WHERE state = 'record') AS records,
  count(*) FILTER (WHERE state = 'rejected') AS rejected,
  count(*) FILTER (WHERE state = 'quarantined') AS quarantined,
  count(*) FILTER (WHERE state = 'waiting') AS waiting,
  count(DISTINCT source) AS sources,
  (SELECT count(*) FROM current_outcomes WHERE state = 'record') AS reports
FROM input_states`,
};
