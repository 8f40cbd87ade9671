import { figures } from '../figures.ts';
import type { Resource } from '../resource.ts';
import type { Column } from '../table.ts';
import { figureColumn, wide } from '../views/wide.ts';
import { chosen } from './chosen.ts';
import { reportResource } from './reports.ts';

/**
 * A row a report, a column a figure by its id: what spreadsheets and statistics programs ask for. It stands on a table
 * `wide_figures` that is filled beforehand, for the view `wide` turns all figures at once.
 */
export const wideResource: Resource = {
  name: 'wide',
  about: wide.about,
  columns: [
    ...reportResource.columns,
    ...figures.map((figure): Column => ({ ...figureColumn(figure), name: figure.id })),
  ],
  key: ['outcome'],
  isOfReports: false,
  sql: (versions) => `SELECT r.*, v.age, v.versions,
  ${figures.map(({ id }) => `n."${id}"`).join(', ')}
FROM reports r
JOIN report_versions v ON v.outcome = r.outcome
LEFT JOIN wide_figures n ON n.outcome = r.outcome
WHERE r.outcome IN (${chosen(versions)})
ORDER BY r.agency, r.year, v.age, r.outcome`,
};
