import type { Form } from '#forms';
import { random } from '../../tests/printed/random.ts';
import { type Figures, type Sheet, sheetsOf } from '../../tests/printed/sheet.ts';

/** A report as it is printed, one entry of `pages` a sheet of paper, and what its figures say. */
export interface PrintedReport {
  readonly form: Form;
  readonly figures: Figures;
  readonly pages: readonly string[];
}

/** The fonts of a report: one family for the Chinese, one for the figures. */
export interface Faces {
  readonly name: string;
  readonly text: string;
  readonly figures: string;
}

export const faces: readonly Faces[] = [
  { name: 'serif', text: 'Noto Serif CJK SC', figures: 'Liberation Serif' },
  { name: 'sans', text: 'Noto Sans CJK SC', figures: 'Noto Sans CJK SC' },
  { name: 'screen', text: 'WenQuanYi Zen Hei', figures: 'DejaVu Sans' },
  { name: 'arial', text: 'Noto Sans CJK SC', figures: 'Liberation Sans' },
];

type Figure = number;

const drawn = (draw: () => number): Figure => {
  const kind = draw();
  if (kind < 0.45) return 0;
  if (kind < 0.75) return Math.floor(draw() * 10);
  if (kind < 0.92) return Math.floor(draw() * 100);
  return Math.floor(draw() * 3000);
};

const under = (path: string, group: string): boolean => path === group || path.startsWith(`${group}.`);

/** One column of section three that adds up: what came in went out or is carried over. */
const requestColumn = (rows: readonly string[], draw: () => number): ReadonlyMap<string, Figure> => {
  const column = new Map<string, Figure>();
  const edges = ['received', 'carriedIn', 'concluded', 'carriedOut'];
  for (const row of rows) if (!edges.includes(row)) column.set(row, drawn(draw));
  const concluded = [...column.values()].reduce((sum, value) => sum + value, 0);
  const carriedOut = drawn(draw);
  const carriedIn = Math.min(drawn(draw), concluded + carriedOut);
  column.set('concluded', concluded).set('carriedOut', carriedOut).set('carriedIn', carriedIn);
  return column.set('received', concluded + carriedOut - carriedIn);
};

const invented = (form: Form, seed: number): Figures => {
  const draw = random(seed);
  const figures = new Map<string, Figure>();
  for (const table of form.tables) {
    for (const { rows, columns } of table.parts) {
      const paths = rows.map(({ path }) => path);
      for (const { path: column } of columns.filter(({ path }) => path !== 'total')) {
        const values = under(table.id, 'requests') ? requestColumn(paths, draw) : new Map<string, Figure>();
        for (const row of paths) figures.set(`${table.id}.${row}.${column}`, values.get(row) ?? drawn(draw));
      }
      if (!columns.some(({ path }) => path === 'total')) continue;
      for (const row of paths) {
        const parts = columns.map(({ path }) => figures.get(`${table.id}.${row}.${path}`) ?? 0);
        figures.set(
          `${table.id}.${row}.total`,
          parts.reduce((sum, value) => sum + value, 0),
        );
      }
    }
  }
  return new Map(Array.from(figures, ([id, value]) => [id, String(value)]));
};

const tableHtml = (sheet: Sheet): string =>
  `<table>${sheet
    .map(
      (boxes) =>
        `<tr>${boxes
          .map(({ text, rowSpan, colSpan }) => {
            const kind = /^[\d.,/-]*$/.test(text) ? ' class="figure"' : '';
            return `<td rowspan="${rowSpan}" colspan="${colSpan}"${kind}>${text}</td>`;
          })
          .join('')}</tr>`,
    )
    .join('')}</table>`;

const pageHtml = (body: string, { text, figures }: Faces): string => `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; width: 794px; height: 1123px; background: #fff; font: 16px/1.6 "${text}"; box-sizing: border-box; padding: 60px 70px; }
h1 { font-size: 26px; text-align: center; margin: 0 0 16px; } h2 { font-size: 19px; font-weight: normal; margin: 10px 0; } p { text-indent: 2em; margin: 6px 0; }
table { border-collapse: collapse; width: 100%; font-size: 13px; line-height: 1.25; table-layout: auto; }
td { border: 1px solid #000; padding: 3px 3px; text-align: center; } .figure { font-family: "${figures}"; font-size: 14px; min-width: 26px; }
</style><body>${body}</body>`;

/** The report's three sheets of A4 with these figures on them. */
export const printedWith = (form: Form, figures: Figures, fonts: Faces): PrintedReport => {
  const [proactive = [], requests = [], review = []] = sheetsOf(form, figures);
  const bodies = [
    `<h1>青禾市云溪区农业局2023年政府信息公开工作年度报告</h1><p>本报告由青禾市云溪区农业局根据条例第五十条编制，所列数据的统计期限自2023年1月1日起至12月31日止。</p><h2>一、总体情况</h2><p>一年来，区农业局把公开作为改进服务的抓手，及时更新栏目，答复群众来信。</p><h2>二、主动公开政府信息情况</h2>${tableHtml(proactive)}`,
    `<h2>三、收到和处理政府信息公开申请情况</h2>${tableHtml(requests)}`,
    `<h2>四、政府信息公开行政复议、行政诉讼情况</h2>${tableHtml(review)}<h2>五、存在的主要问题及改进情况</h2><p>栏目更新不够及时，下一步将落实专人负责。</p><h2>六、其他需要报告的事项</h2><p>本年度未收取信息处理费。</p>`,
  ];
  return { form, figures, pages: bodies.map((body) => pageHtml(body, fonts)) };
};

/** A report of an invented district whose tables add up. */
export const printedReport = (form: Form, seed: number, fonts: Faces): PrintedReport =>
  printedWith(form, invented(form, seed), fonts);
