import { reports } from '../tables/index.ts';
import type { View } from '../view.ts';

export const currentReports: View = {
  name: 'current_reports',
  about: { zh: '现行的报告：每份报告的最新版本', en: 'The current reports: the newest version of each' },
  columns: reports.columns,
  sql: `SELECT ${reports.columns.map(({ name }) => `r.${name}`).join(', ')}
FROM reports r
JOIN report_versions v ON v.outcome = r.outcome
WHERE v.age = 1`,
};
