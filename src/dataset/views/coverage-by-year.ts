import { is } from '../table.ts';
import { reports } from '../tables/index.ts';
import { columnsNamed, type View } from '../view.ts';

export const coverageByYear: View = {
  name: 'coverage_by_year',
  about: {
    zh: '各年度、各格式有多少报告，其中的数字读到多少',
    en: 'How many reports there are of each year and form, and how many of their figures were read',
  },
  columns: [
    ...columnsNamed(reports.columns, ['year', 'form']),
    is.bigint('reports', { zh: '现行报告', en: 'current reports' }),
    is.bigint('bodies', { zh: '机关', en: 'bodies' }),
    is.bigint('recognised', { zh: '其中由图像识别的', en: 'of these, read from pictures' }),
    is.bigint('coverage_stated', { zh: '其中写明统计范围的', en: 'of these, saying whose figures they are' }),
    is.bigint('figures', { zh: '有数值的数字', en: 'figures with a number' }),
    is.bigint('blanks', { zh: '空白或短横', en: 'figures left blank or dashed' }),
    is.bigint('unreadable', { zh: '无法认读的数字', en: 'figures that could not be read' }),
  ],
  sql: `SELECT r.year, r.form, count(*) AS reports, count(DISTINCT coalesce(r.body, r.agency)) AS bodies,
  count(*) FILTER (WHERE r.recognition <> 'text') AS recognised,
  count(r.coverage) AS coverage_stated,
  CAST(coalesce(sum(n.figures), 0) AS bigint) AS figures,
  CAST(coalesce(sum(n.blanks), 0) AS bigint) AS blanks,
  CAST(coalesce(sum(n.unreadable), 0) AS bigint) AS unreadable
FROM current_reports r
LEFT JOIN (
  SELECT outcome, count(*) FILTER (WHERE state = 'reported') AS figures,
    count(*) FILTER (WHERE state IN ('blank', 'dash')) AS blanks,
    count(*) FILTER (WHERE state = 'unreadable') AS unreadable
  FROM facts
  GROUP BY outcome
) n ON n.outcome = r.outcome
GROUP BY r.year, r.form`,
};
