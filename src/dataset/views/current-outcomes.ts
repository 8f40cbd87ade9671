import { outcomes } from '../tables/index.ts';
import type { View } from '../view.ts';

export const currentOutcomes: View = {
  name: 'current_outcomes',
  about: { zh: '每份源文件最近一次读取的结果', en: 'The outcomes of the last reading of each source' },
  columns: outcomes.columns,
  // Only the few sources that were read again are held against the rest: with a million of them, a hundred megabytes less.
  sql: `SELECT ${outcomes.columns.map(({ name }) => `o.${name}`).join(', ')}
FROM outcomes o
LEFT JOIN (SELECT source, max(version) AS version FROM outcomes WHERE version > 1 GROUP BY source) latest
  ON latest.source = o.source
WHERE o.version = coalesce(latest.version, 1)`,
};
