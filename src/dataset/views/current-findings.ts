import { is } from '../table.ts';
import { findingColumns } from '../tables/finding-columns.ts';
import { reports } from '../tables/index.ts';
import { outcomeColumn, positionColumn } from '../tables/of-outcome.ts';
import { columnsNamed, nullable, type View } from '../view.ts';

const said = findingColumns.map(({ name }) => `f.${name}`).join(', ');
const about = 'r.outcome, r.agency, r.body, r.year, r.uri';

/** Findings of reports themselves, of a query or view of reports, and those of the last comparison between them. */
export const findingsSql = (ofReports: string): string => `SELECT ${about}, 'report' AS over, f.position, ${said}
FROM findings f
JOIN ${ofReports} r ON r.outcome = f.outcome
UNION ALL
SELECT ${about}, 'reports' AS over, f.position, ${said}
FROM comparison_findings f
JOIN current_outcomes o ON o.outcome = f.outcome
JOIN reports r ON r.outcome = f.outcome
WHERE f.comparison = (SELECT max(comparison) FROM comparisons)`;

export const currentFindings: View = {
  name: 'current_findings',
  about: {
    zh: '现行的审核发现：现行报告自身的，和最近一次比较所得的',
    en: 'The findings that stand: those of the current reports, and those of the last comparison between reports',
  },
  columns: [
    outcomeColumn,
    ...columnsNamed(reports.columns, ['agency', 'body', 'year', 'uri']).map(nullable),
    is.text(
      'over',
      { zh: 'report 一份报告自身 · reports 报告之间', en: 'report: of one by itself · reports: between several' },
      { values: ['report', 'reports'] },
    ),
    positionColumn,
    ...findingColumns,
  ],
  sql: findingsSql('current_reports'),
};
