import type { Resource } from '../resource.ts';
import { reports } from '../tables/index.ts';
import { columnsNamed } from '../view.ts';
import { reportVersions } from '../views/report-versions.ts';
import { chosen } from './chosen.ts';

export const reportResource: Resource = {
  name: 'reports',
  about: reports.about,
  columns: [...reports.columns, ...columnsNamed(reportVersions.columns, ['age', 'versions'])],
  key: ['outcome'],
  isOfReports: false,
  sql: (versions) => `SELECT r.*, v.age, v.versions
FROM reports r JOIN report_versions v ON v.outcome = r.outcome
WHERE r.outcome IN (${chosen(versions)})
ORDER BY r.agency, r.year, v.age, r.outcome`,
};
