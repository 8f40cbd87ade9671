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
  SELECT min(r.agency) AS agency, count(DISTINCT r.outcome) AS reports,
    count(*) FILTER (WHERE f.severity = 'error' AND f.certainty = 'published') AS errors,
    count(*) FILTER (WHERE f.severity = 'warning' AND f.certainty = 'published') AS warnings,
    count(*) FILTER (WHERE f.severity = 'notice' AND f.certainty = 'published') AS notices,
    count(*) FILTER (WHERE f.certainty = 'reading') AS to_check
  FROM current_reports r
  LEFT JOIN current_findings f ON f.outcome = r.outcome
  WHERE r.agency IS NOT NULL
  GROUP BY coalesce(r.body, r.agency)
) counted`,
};
