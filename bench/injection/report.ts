import { formOf } from '#forms';
import type { Block, Document, FormId, SectionKind } from '#model';
import { type Figures, gridOf, type Sheet, sheetsOf } from '../../tests/printed/sheet.ts';
import type { Numbers } from './sound.ts';

/** One section as it is printed. */
export interface Part {
  readonly kind: SectionKind;
  readonly heading: string;
  readonly text: string;
  readonly sheets: readonly Sheet[];
}

/** An invented report, in print but for its format. */
export interface Printed {
  readonly agency: string;
  readonly year: number;
  readonly form: FormId;
  readonly numbers: Numbers;
  readonly title: string;
  readonly preamble: string;
  readonly parts: readonly Part[];
  /** ISO date that the page states. */
  readonly published: string;
  /** Pages of which only a picture is there that nothing can be read from. */
  readonly unread?: readonly number[];
}

/** What is printed in the cells: numbers as they are written. */
export const figuresOf = (numbers: Numbers): Figures =>
  new Map(Array.from(numbers, ([id, value]) => [id, Number.isInteger(value) ? `${value}` : value.toFixed(2)]));

/** The tables of a form under the section each belongs to. */
export const sheetsByKind = (form: FormId, figures: Figures): ReadonlyMap<SectionKind, Sheet> => {
  const { tables } = formOf(form);
  const sheets = sheetsOf(formOf(form), figures);
  return new Map(tables.map(({ section }, index) => [section, sheets[index] ?? []]));
};

const paragraph = (text: string, index: number): Block => ({ kind: 'paragraph', text, at: { paragraph: index } });

/** The report as an extractor of a clean page would give it. */
export const documentOf = ({ title, preamble, parts, published, unread = [] }: Printed): Document => {
  let table = -1;
  const blocks = [title, preamble].map(paragraph);
  for (const { heading, text, sheets } of parts) {
    for (const line of [heading, ...text.split('\n')]) if (line !== '') blocks.push(paragraph(line, blocks.length));
    for (const sheet of sheets) {
      table += 1;
      blocks.push(gridOf(sheet, table));
    }
  }
  return {
    reader: 'html',
    mediaType: 'text/html',
    encoding: 'utf-8',
    pages: null,
    recognition: 'text',
    meta: { published },
    blocks,
    attachments: [],
    signals: unread.map((page) => ({ kind: 'no-text-layer', page })),
  };
};

const tableHtml = (sheet: Sheet): string =>
  `<table border="1">${sheet
    .map(
      (row) =>
        `<tr>${row.map(({ text, rowSpan, colSpan }) => `<td rowspan="${rowSpan}" colspan="${colSpan}">${text}</td>`).join('')}</tr>`,
    )
    .join('')}</table>`;

const paragraphHtml = (text: string): string => (text ? `<p>${text}</p>` : '');

/** The same as a web page. */
export const pageOf = ({ title, preamble, parts, published }: Printed): string =>
  `<!doctype html><html><head><meta charset="utf-8"><meta name="PubDate" content="${published}"><title>${title}</title></head><body><h1>${title}</h1><p>${preamble}</p>${parts
    .map(
      ({ heading, text, sheets }) =>
        `<p>${heading}</p>${text.split('\n').map(paragraphHtml).join('')}${sheets.map(tableHtml).join('')}`,
    )
    .join('')}</body></html>`;
