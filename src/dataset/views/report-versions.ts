import { is } from '../table.ts';
import { reports } from '../tables/index.ts';
import { columnsNamed, type View } from '../view.ts';

/** The same report published again: of one body, one year and one coverage; what is not known belongs to no other. */
export const reportVersions: View = {
  name: 'report_versions',
  about: {
    zh: '同一机关、同一年度、同一范围的报告的各个版本，新的在前：先看公布日期，再看遇到的先后',
    en: 'Versions of one report (one body, year and coverage), the newest first: by publication, then by when it was met',
  },
  columns: [
    ...columnsNamed(reports.columns, ['outcome', 'body', 'year', 'coverage', 'published']),
    is.timestamp('met', { zh: '该源文件最早何时遇到', en: 'when its source was first met' }, { isNullable: true }),
    is.bigint('age', { zh: '1 为现行版本，2 为前一版本……', en: '1 is the current version, 2 the one before it …' }),
    is.bigint('versions', { zh: '共有几个版本', en: 'how many versions there are' }),
  ],
  sql: `SELECT v.outcome, v.body, v.year, v.coverage, v.published, v.met,
  row_number() OVER (PARTITION BY v.same ORDER BY v.published DESC NULLS LAST, v.met DESC NULLS LAST, v.outcome) AS age,
  count(*) OVER (PARTITION BY v.same) AS versions
FROM (
  SELECT r.outcome, r.body, r.year, r.coverage, coalesce(r.published, r.web_published) AS published, m.met,
    CASE WHEN r.body IS NULL OR r.year IS NULL THEN CAST(r.outcome AS text)
      ELSE r.body || ' ' || CAST(r.year AS text) || ' ' || coalesce(r.coverage, '') END AS same
  FROM reports r
  JOIN current_outcomes o ON o.outcome = r.outcome
  LEFT JOIN (
    SELECT s.source, min(i.met) AS met
    FROM input_sources s JOIN inputs i ON i.input = s.input
    GROUP BY s.source
  ) m ON m.source = o.source
) v`,
};
