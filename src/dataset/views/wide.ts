import { figureLabel } from '../figure-label.ts';
import { type Figure, figures } from '../figures.ts';
import { type Column, is } from '../table.ts';
import { reports } from '../tables/index.ts';
import type { View } from '../view.ts';

/** A figure of the forms as a column; only what is printed as a number has a value. */
export const figureColumn = (figure: Figure): Column =>
  is.double(figure.column, figureLabel(figure), { isNullable: true });

const figureSql = ({ id, column }: Figure): string => `max(f.value) FILTER (WHERE f.fact = '${id}') AS ${column}`;

export const wide: View = {
  name: 'wide',
  about: {
    zh: '宽表：每份现行报告一行，各格式的每个数字一列；空白、短横、无法认读的为空，见 facts',
    en: 'A row a current report, a column a figure of any form; blanks, dashes and what cannot be read are null: see facts',
  },
  columns: [...reports.columns, ...figures.map(figureColumn)],
  sql: `SELECT ${reports.columns.map(({ name }) => `r.${name}`).join(', ')},
  ${figures.map(({ column }) => `n.${column}`).join(',\n  ')}
FROM current_reports r
LEFT JOIN (
  SELECT f.outcome,
    ${figures.map(figureSql).join(',\n    ')}
  FROM facts f
  WHERE f.value IS NOT NULL
  GROUP BY f.outcome
) n ON n.outcome = r.outcome`,
};
