import type { Form } from '#forms';
import { blocksOf } from '../../samples/tools/blocks.ts';
import { CaseFile, type Format, type Rendered } from '../../samples/tools/case-file.ts';
import { printBlocks } from '../../samples/tools/source.ts';
import type { Figure, RecordTruth, TruthTable } from '../../samples/tools/truth.ts';

/** By fact id, `requests.received.total`: a figure, a text with a figure in it (`251000元`), or null for a blank cell. */
export type PrintedFigures = Readonly<Record<string, number | string | null>>;

/** Every dress a report is printed in without a browser. */
export const FORMATS = [
  'html-plain',
  'html-word',
  'html-site',
  'text-tabs',
  'text-pipes',
  'text-layout',
  'docx',
  'pdf-strokes',
  'pdf-rectangles',
  'pdf-bare',
  'ofd-strokes',
  'ofd-rectangles',
] as const satisfies readonly Format[];

const SITE = {
  name: '青禾市人民政府门户网站',
  crumbs: ['首页', '政务公开', '政府信息公开年报'],
  metadata: { 索引号: 'QH-2025-0031', 发布日期: '2025-01-20' },
  links: ['青禾市2022年政府信息公开工作年度报告', '青禾市2021年政府信息公开工作年度报告'],
};

const caseOf = (form: Form, figures: PrintedFigures, format: Format): Rendered => {
  const year = form.id === 'ogi-2019' ? 2019 : 2024;
  const file = CaseFile.parse({
    shows: 'a report of every figure',
    format,
    title: [`青禾市人民政府${year}年政府信息公开工作年度报告`],
    body: [
      `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
      ...form.sections.flatMap(({ kind, wordings: [heading] }) => [
        { h: heading },
        '本节如实说明有关情况，相关数字以统计表所列为准。',
        ...(form.tables.some(({ section }) => section === kind) ? [{ table: kind }] : []),
      ]),
    ],
    print: Object.fromEntries(Object.entries(figures).filter(([, figure]) => typeof figure === 'string')),
    // Without rules only blanks hold the columns apart: seven of them need the longer side of the paper.
    ...(format === 'pdf-bare' ? { orientation: 'landscape' } : {}),
    ...(format === 'html-site' ? { site: SITE } : {}),
    ...(form.id === 'ogi-2019'
      ? {}
      : { cuts: [{ table: 'requests', before: 'unavailable.needsCreation', how: 'page' }] }),
  });
  if (!('format' in file)) throw new Error('a case that is typed by hand prints nothing');
  return file;
};

const figureOf = (figures: PrintedFigures, id: string): Figure => {
  const figure = figures[id] ?? 'blank';
  return typeof figure === 'number' ? figure : 'blank';
};

const truthOf = (form: Form, figures: PrintedFigures): RecordTruth => ({
  outcome: 'record',
  report: { title: null, agency: null, year: null, period: null, published: null, coverage: null, form: form.id },
  sections: [],
  tables: Object.fromEntries(
    form.tables.map(({ id, parts }): [string, TruthTable] => [
      id,
      {
        form: form.id,
        parts: parts.map(({ rows, columns }) => ({
          columns: columns.map(({ path }) => path),
          rows: Object.fromEntries(
            rows.map((row) => [
              row.path,
              columns.map((column) => figureOf(figures, `${id}.${row.path}.${column.path}`)),
            ]),
          ),
        })),
      },
    ]),
  ),
  units: {},
  findings: [],
});

const noPicture = (name: string): never => {
  throw new Error(`a rendering shows no picture, and not ${name}`);
};

/** A whole report with these figures in its tables, as a file of that format. */
export const rendering = async (form: Form, figures: PrintedFigures, format: Format): Promise<Uint8Array> => {
  const file = caseOf(form, figures, format);
  const { bytes } = await printBlocks(blocksOf(file, truthOf(form, figures), noPicture), file);
  return bytes;
};
