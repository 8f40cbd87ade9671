import { type Cell, cellXml, columnName } from './cell.ts';
import type { Heading } from './heading.ts';
import { rowHeight } from './row-height.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** @param row counts from 1 */
export const rowXml = (cells: readonly Cell[], headings: readonly Heading[], row: number): string =>
  `<row r="${row}" ht="${rowHeight(cells, headings)}" customHeight="1">${cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row}`)).join('')}</row>`;

/** Everything up to the first row of figures: the header line is frozen. */
export const openingXml = (headings: readonly Heading[]): string => {
  const columns = headings.map(({ width }, index) => {
    const column = index + 1;
    return `<col min="${column}" max="${column}" width="${width}" customWidth="1"/>`;
  });
  const titles = headings.map(({ title }): Cell => ({ kind: 'text', text: title, style: 'header' }));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${NAMESPACE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
<sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>\
<sheetFormatPr defaultRowHeight="16"/><cols>${columns.join('')}</cols><sheetData>${rowXml(titles, headings, 1)}`;
};

/** `A1:T14`: the header line and every row under it. */
export const filterRange = (columns: number, rows: number): string => `A1:${columnName(columns - 1)}${rows + 1}`;

/** Everything behind the last row: filters, and a print on A3 across with its pages numbered. */
export const closingXml = (columns: number, rows: number): string =>
  `</sheetData><autoFilter ref="${filterRange(columns, rows)}"/>\
<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>\
<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
