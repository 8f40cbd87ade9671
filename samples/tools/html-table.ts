import type { PrintedCell, Sheet } from './sheet.ts';

const spans = (cell: PrintedCell): string =>
  `${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''}${cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : ''}`;

/** How a dress writes a table: its opening tag, and each cell. */
export interface TableDress {
  readonly open: string;
  cell(cell: PrintedCell, spans: string): string;
}

export const htmlTable = (sheet: Sheet, dress: TableDress): string => {
  const rows = Array.from({ length: sheet.rows }, (_, row) =>
    sheet.cells
      .filter((cell) => cell.row === row)
      .sort((a, b) => a.column - b.column)
      .map((cell) => dress.cell(cell, spans(cell)))
      .join(''),
  );
  return `${dress.open}<tbody>\n${rows.map((row) => `<tr>${row}</tr>`).join('\n')}\n</tbody></table>`;
};
