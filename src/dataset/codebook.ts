import type { Fact, FormId } from '#model';
import { figureLabel } from './figure-label.ts';
import { figures } from './figures.ts';
import { rates } from './rates/index.ts';
import { type Column, is } from './table.ts';

type Unit = Fact['unit'];

/** One row of the codebook. */
export type CodebookRow = Readonly<Record<string, string>>;

export const codebookColumns: readonly Column[] = [
  is.text('fact', { zh: '数字的标识', en: 'the figure, as in facts.fact' }),
  is.text('form', { zh: '格式', en: 'the form that prescribes it' }),
  is.text('sql_column', { zh: '在视图 wide 中的列名', en: 'its column in the view wide' }),
  is.text('table_id', { zh: '表', en: 'table' }),
  is.text('row_id', { zh: '行', en: 'row' }),
  is.text('column_id', { zh: '列', en: 'column' }),
  is.text('label_zh', {
    zh: '格式所印的标题：表 › 行 › 列',
    en: 'the headings that the form prints: table › row › column',
  }),
  is.text('label_en', { zh: '英文名称', en: 'the same in English' }),
  is.text('unit', { zh: '单位', en: 'unit' }),
  is.text('unit_zh', { zh: '单位的中文', en: 'the same in Chinese' }),
];

const UNITS: Readonly<Record<Unit, string>> = { item: '件', project: '项', '10k CNY': '万元', CNY: '元' };

/** Every figure of every form, a row for each form that has it. */
export const codebookFigures: readonly CodebookRow[] = figures.flatMap((figure) =>
  figure.inForms.map((inForm) => {
    const { zh, en } = figureLabel({ ...figure, inForms: [inForm] });
    return {
      fact: figure.id,
      form: inForm.form satisfies FormId,
      sql_column: figure.column,
      table_id: inForm.table,
      row_id: inForm.row.path,
      column_id: inForm.column.path,
      label_zh: zh,
      label_en: en,
      unit: inForm.unit,
      unit_zh: UNITS[inForm.unit],
    };
  }),
);

export const rateColumns: readonly Column[] = [
  is.text('rate', { zh: '比率', en: 'the rate, as in rates.rate' }),
  is.text('series', { zh: '可比的系列', en: 'what it can be compared with' }),
  is.text('about_zh', { zh: '说明', en: 'what it is, in Chinese' }),
  is.text('about_en', { zh: '英文说明', en: 'what it is, in English' }),
  is.text('numerator', { zh: '分子：各数字之和', en: 'the figures that are added up above' }),
  is.text('denominator', { zh: '分母：各数字之和', en: 'the figures that are added up below' }),
];

/** How each rate is computed. */
export const codebookRates: readonly CodebookRow[] = rates.map(({ id, series, about, numerator, denominator }) => ({
  rate: id,
  series,
  about_zh: about.zh,
  about_en: about.en,
  numerator: numerator.join(' + '),
  denominator: denominator.join(' + '),
}));
