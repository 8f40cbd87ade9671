import { is } from '../table.ts';
import { findingColumns } from '../tables/finding-columns.ts';
import { columnsNamed, type View } from '../view.ts';

export const findingsByRule: View = {
  name: 'findings_by_rule',
  about: { zh: '各规则的发现数', en: 'How often each rule found something' },
  columns: [
    ...columnsNamed(findingColumns, ['rule', 'severity', 'certainty']),
    is.bigint('findings', { zh: '发现', en: 'findings' }),
    is.bigint('reports', { zh: '涉及的报告', en: 'reports they are about' }),
    is.bigint('bodies', { zh: '涉及的机关', en: 'bodies they are about' }),
  ],
  sql: `SELECT rule, severity, certainty, count(*) AS findings, count(DISTINCT outcome) AS reports,
  count(DISTINCT coalesce(body, agency)) AS bodies
FROM current_findings
GROUP BY rule, severity, certainty`,
};
