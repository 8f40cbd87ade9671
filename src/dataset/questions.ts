import type { Wording } from '#model';

/** A question as users ask it, and its SQL, which both engines understand. */
export interface Question {
  readonly asks: Wording;
  readonly sql: string;
}

/** Printed in docs/dataset.md; a test runs each as it is printed there, on both engines. */
export const questions: readonly Question[] = [
  {
    asks: { zh: '是否每个输入都有着落？', en: 'Is every input accounted for?' },
    sql: 'SELECT inputs, records, rejected, quarantined, waiting FROM account;',
  },
  {
    asks: { zh: '什么没有读成，为什么？', en: 'What could not be read, and why?' },
    sql: 'SELECT state, code, stage, inputs, example FROM reasons_not_read ORDER BY inputs DESC, code;',
  },
  {
    asks: { zh: '哪些机关的错误最多？', en: 'Which agencies have most errors?' },
    sql: `SELECT place, agency, reports, errors, warnings, to_check
FROM worst_agencies
WHERE errors > 0
ORDER BY place, agency
LIMIT 20;`,
  },
  {
    asks: { zh: '哪些规则发现得最多？', en: 'Which rules find most?' },
    sql: 'SELECT rule, severity, certainty, findings, bodies FROM findings_by_rule ORDER BY findings DESC, rule, certainty;',
  },
  {
    asks: { zh: '一个机关某项数字的历年情况？', en: 'One figure of one agency over the years?' },
    sql: `SELECT r.year, f.form, f.value, f.state, f.raw
FROM current_reports r
JOIN facts f ON f.outcome = r.outcome
WHERE r.agency = '青禾市市场监督管理局' AND f.fact = 'requests.received.total'
ORDER BY r.year;`,
  },
  {
    asks: {
      zh: '各年度新收、办结多少申请？（汇总报告包含下级机关，与各机关的报告不可相加，故按 coverage 分开）',
      en: 'How many requests were received and concluded each year? (A report of a jurisdiction counts those of its organs as well: never add the two, so they stand apart by coverage.)',
    },
    sql: `SELECT year, coverage, count(*) AS reports, sum(received_total) AS received, sum(concluded_total) AS concluded,
  sum(carried_out_total) AS carried_out
FROM wide
WHERE received_total IS NOT NULL
GROUP BY year, coverage
ORDER BY year, coverage;`,
  },
  {
    asks: {
      zh: '各年度的公开率？（分子分母先合计；series 不同的年度不可比较）',
      en: 'The disclosure rate of each year? (Sums first, then the quotient; years of another series cannot be compared.)',
    },
    sql: `SELECT year, series, count(*) AS reports, sum(numerator) AS disclosed, sum(denominator) AS concluded,
  sum(numerator) / sum(denominator) AS disclosure
FROM rates
WHERE rate = 'disclosure' AND numerator IS NOT NULL AND denominator > 0
GROUP BY year, series
ORDER BY year, series;`,
  },
  {
    asks: {
      zh: '哪些机关的公开率最低？（注明分子、分母、范围和格式）',
      en: 'Where is disclosure lowest? (With numerator, denominator, coverage and form.)',
    },
    sql: `SELECT agency, year, coverage, form, numerator, denominator, value
FROM rates
WHERE rate = 'disclosure' AND denominator >= 5 AND blanks = 0
ORDER BY value, agency
LIMIT 20;`,
  },
  {
    asks: { zh: '申请最多的报告？', en: 'Which reports have most requests?' },
    sql: `SELECT agency, year, received_total, disclosed_total, carried_out_total, issued_total
FROM (
  SELECT agency, year, received_total, disclosed_total, carried_out_total,
    coalesce(rules_issued, 0) + coalesce(normative_documents_issued, 0) AS issued_total
  FROM wide
) w
WHERE received_total IS NOT NULL
ORDER BY received_total DESC, agency
LIMIT 20;`,
  },
  {
    asks: {
      zh: '各年度有多少报告，读到了多少？',
      en: 'How many reports of each year are there, and how much of them was read?',
    },
    sql: 'SELECT year, form, reports, bodies, recognised, figures, unreadable FROM coverage_by_year ORDER BY year, form;',
  },
  {
    asks: { zh: '哪些报告公布过不止一次？', en: 'Which reports were published more than once?' },
    sql: `SELECT v.body, v.year, v.age, v.published, r.uri
FROM report_versions v
JOIN reports r ON r.outcome = v.outcome
WHERE v.versions > 1
ORDER BY v.body, v.year, v.age;`,
  },
  {
    asks: { zh: '哪些文件内容完全相同？', en: 'Which files are the same, byte for byte?' },
    sql: 'SELECT source, uri FROM input_states WHERE names > 1 ORDER BY source, uri;',
  },
  {
    asks: { zh: '哪张表无法认读的数字最多？', en: 'In which table are most figures unreadable?' },
    sql: `SELECT f.form, f.table_id, count(*) AS figures, count(*) FILTER (WHERE f.state = 'unreadable') AS unreadable
FROM facts f
JOIN current_reports r ON r.outcome = f.outcome
WHERE f.state <> 'absent'
GROUP BY f.form, f.table_id
ORDER BY unreadable DESC, f.form, f.table_id;`,
  },
];
