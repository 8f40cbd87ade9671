import { FormId } from '#model/fact';
import { type Rate, rates } from '../rates/index.ts';
import { is } from '../table.ts';
import { reports } from '../tables/index.ts';
import { outcomeColumn } from '../tables/of-outcome.ts';
import { columnsNamed, type View } from '../view.ts';

const termsOf = ({ id, series, numerator, denominator }: Rate): readonly string[] => [
  ...numerator.map((fact) => `('${id}', '${series}', 'above', '${fact}')`),
  ...denominator.map((fact) => `('${id}', '${series}', 'below', '${fact}')`),
];

/** A sum of figures: blanks and dashes count as 0 as in the model; null where one is unreadable, or none is a number. */
const sumOf = (side: 'above' | 'below', needed: string): string => `CASE
      WHEN count(*) FILTER (WHERE t.side = '${side}' AND f.state = 'unreadable') = 0
        AND count(*) FILTER (WHERE t.side = '${side}' AND f.state IN (${needed})) > 0
      THEN coalesce(sum(f.value) FILTER (WHERE t.side = '${side}'), 0) END`;

export const ratesView: View = {
  name: 'rates',
  about: {
    zh: '比率：每份现行报告每个比率一行，附分子、分母、统计范围和格式；series 不同的不可比较（2019 年断点）',
    en: 'A row a rate of each current report, with numerator, denominator, coverage and form; what differs in series cannot be compared (the break of 2019)',
  },
  columns: [
    outcomeColumn,
    ...columnsNamed(reports.columns, ['agency', 'body', 'year', 'coverage']),
    is.text(
      'form',
      { zh: '这些数字所在表格的格式', en: 'the form of the tables that the figures are from' },
      { values: FormId.options },
    ),
    is.text(
      'series',
      {
        zh: '可比的系列：2014（2014–2018 统计表）· 2019（2019 年以后）',
        en: 'what it can be compared with: 2014 (statistics of 2014–2018) · 2019 (2019 and later)',
      },
      { values: ['2014', '2019'] },
    ),
    is.text('rate', { zh: '哪个比率，见比率表', en: 'which rate: see the list of rates' }),
    is.double('numerator', { zh: '分子', en: 'numerator' }, { isNullable: true }),
    is.double('denominator', { zh: '分母', en: 'denominator' }, { isNullable: true }),
    is.double(
      'value',
      { zh: '分子 ÷ 分母；分母为 0 或不详时为空', en: 'the rate; null where the denominator is 0 or not known' },
      { isNullable: true },
    ),
    is.bigint('blanks', { zh: '其中按 0 计的空白和短横', en: 'blanks and dashes among the figures, counted as 0' }),
    is.double('confidence', { zh: '所用数字中最低的把握', en: 'the least confidence among the figures' }),
  ],
  sql: `SELECT s.outcome, r.agency, r.body, r.year, r.coverage, s.form, s.series, s.rate, s.numerator, s.denominator,
  CASE WHEN s.denominator > 0 THEN s.numerator / s.denominator END AS value, s.blanks, s.confidence
FROM current_reports r
JOIN (
  SELECT f.outcome, t.rate, t.series, min(f.form) AS form,
    ${sumOf('above', "'reported', 'blank', 'dash'")} AS numerator,
    ${sumOf('below', "'reported'")} AS denominator,
    count(*) FILTER (WHERE f.state IN ('blank', 'dash')) AS blanks,
    min(f.confidence) AS confidence
  FROM (VALUES
    ${rates.flatMap(termsOf).join(',\n    ')}
  ) AS t(rate, series, side, fact)
  JOIN facts f ON f.fact = t.fact
  WHERE f.state <> 'absent'
  GROUP BY f.outcome, t.rate, t.series
) s ON s.outcome = r.outcome`,
};
