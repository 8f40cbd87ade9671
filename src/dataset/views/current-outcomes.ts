import { outcomes } from '../tables/index.ts';
import type { View } from '../view.ts';

export const currentOutcomes: View = {
  name: 'current_outcomes',
  about: { zh: '每份源文件最近一次读取的结果', en: 'The outcomes of the last reading of each source' },
  columns: outcomes.columns,
  sql: `SELECT ${outcomes.columns.map(({ name }) => `o.${name}`).join(', ')}
FROM outcomes o
JOIN (SELECT source, max(version) AS version FROM outcomes GROUP BY source) latest
  ON latest.source = o.source AND latest.version = o.version`,
};
