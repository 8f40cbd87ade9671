import type { Rendered } from './case-file.ts';
import type { PrintedCell, Sheet } from './sheet.ts';
import { correctedRun, paragraph, run } from './word-run.ts';

const TWIPS = 9000;

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

const content = (cell: PrintedCell, file: Rendered): string => {
  const deleted = cell.fact ? file.deleted[cell.fact] : undefined;
  return deleted === undefined ? run(cell.text) : correctedRun(cell.text, deleted);
};

const cellXml = (cell: PrintedCell, row: number, width: number, file: Rendered): string => {
  const starts = cell.row === row;
  const merge = cell.rowSpan > 1 ? `<w:vMerge${starts ? ' w:val="restart"' : ''}/>` : '';
  const span = cell.colSpan > 1 ? `<w:gridSpan w:val="${cell.colSpan}"/>` : '';
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>` +
    `${paragraph(starts ? content(cell, file) : '', '<w:jc w:val="center"/>')}</w:tc>`
  );
};

/** A table with grid spans and vertical merges. */
export const wordTable = (sheet: Sheet, file: Rendered): string => {
  const total = sheet.widths.reduce((sum, width) => sum + width, 0);
  const widths = sheet.widths.map((width) => Math.round((width * TWIPS) / total));
  const rows = Array.from({ length: sheet.rows }, (_, row) =>
    sheet.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((a, b) => a.column - b.column)
      .map((cell) => {
        const width = widths.slice(cell.column, cell.column + cell.colSpan).reduce((sum, each) => sum + each, 0);
        return cellXml(cell, row, width, file);
      })
      .join(''),
  );
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${TWIPS}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
  );
};
