import { is } from '../table.ts';
import type { View } from '../view.ts';

export const worstAgencies: View = {
  name: 'worst_agencies',
  about: {
    zh: '问题最多的机关：先看报告本身可以证明的错误，再看警告和提示',
    en: 'The agencies with most findings: first errors that the reports themselves prove, then warnings and notices',
  },
  columns: [
    is.bigint('place', { zh: '名次', en: 'place in the list' }),
    is.text('agency', { zh: '机关', en: 'the agency' }),
    is.bigint('reports', { zh: '现行报告数', en: 'current reports' }),
    is.bigint('errors', { zh: '错误', en: 'errors' }),
    is.bigint('warnings', { zh: '警告', en: 'warnings' }),
    is.bigint('notices', { zh: '提示', en: 'notices' }),
    is.bigint('to_check', { zh: '可能是误读、须对照原件的', en: 'findings that may be our misreading' }),
  ],
  sql: `SELECT rank() OVER (ORDER BY errors DESC, warnings DESC, notices DESC) AS place, agency, reports, errors, warnings, notices, to_check
FROM (
  SELECT r.agency, r.reports, coalesce(f.errors, 0) AS errors, coalesce(f.warnings, 0) AS warnings,
    coalesce(f.notices, 0) AS notices, coalesce(f.to_check, 0) AS to_check
  FROM (
    SELECT coalesce(body, agency) AS name, min(agency) AS agency, count(*) AS reports
    FROM current_reports
    WHERE agency IS NOT NULL
    GROUP BY coalesce(body, agency)
  ) r
  LEFT JOIN (
    SELECT coalesce(body, agency) AS name,
      count(*) FILTER (WHERE severity = 'error' AND certainty = 'published') AS errors,
      count(*) FILTER (WHERE severity = 'warning' AND certainty = 'published') AS warnings,
      count(*) FILTER (WHERE severity = 'notice' AND certainty = 'published') AS notices,
      count(*) FILTER (WHERE certainty = 'reading') AS to_check
    FROM current_findings
    GROUP BY coalesce(body, agency)
  ) f ON f.name = r.name
) counted`,
};
