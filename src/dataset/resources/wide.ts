import { figures } from '../figures.ts';
import type { Resource } from '../resource.ts';
import type { Column } from '../table.ts';
import { figureColumn, wide } from '../views/wide.ts';
import { chosen } from './chosen.ts';
import { reportResource } from './reports.ts';

/** A row a report, a column a figure by its id: what spreadsheets and statistics programs ask for. */
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
  ${figures.map(({ id, column }) => `n.${column} AS "${id}"`).join(',\n  ')}
FROM reports r
JOIN report_versions v ON v.outcome = r.outcome
LEFT JOIN (
  SELECT f.outcome,
    ${figures.map(({ id, column }) => `max(f.value) FILTER (WHERE f.fact = '${id}') AS ${column}`).join(',\n    ')}
  FROM facts f
  WHERE f.value IS NOT NULL
  GROUP BY f.outcome
) n ON n.outcome = r.outcome
WHERE r.outcome IN (${chosen(versions)})
ORDER BY r.agency, r.year, v.age, r.outcome`,
};
