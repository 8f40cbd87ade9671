import type { Rendered } from './case-file.ts';
import { cutApart } from './cut.ts';
import { cellWidth, rowHeights, textWidth, wrap } from './lines.ts';
import type { Pen } from './pdf-pen.ts';
import type { PrintedCell, Sheet } from './sheet.ts';

const SIZE = 9;
const LEADING = 12;
const PAD = 6;

const linesOf = (cell: PrintedCell, widths: readonly number[]) =>
  wrap(cell.text, Math.max(2, Math.floor((cellWidth(cell, widths) - PAD) / (SIZE / 2))));

const drawCells = (sheet: Sheet, pen: Pen, widths: readonly number[], heights: readonly number[]): void => {
  const top = (row: number): number => pen.y + heights.slice(0, row).reduce((sum, height) => sum + height, 0);
  for (const cell of sheet.cells) {
    const x = pen.left + cellWidth({ ...cell, column: 0, colSpan: cell.column }, widths);
    const box = {
      x,
      y: top(cell.row),
      width: cellWidth(cell, widths),
      height: top(cell.row + cell.rowSpan) - top(cell.row),
    };
    pen.frame(box);
    const lines = linesOf(cell, widths);
    lines.forEach((line, index) => {
      const indent = (box.width - (textWidth(line) * SIZE) / 2) / 2;
      const middle = box.y + (box.height - lines.length * LEADING) / 2;
      pen.text(line, x + indent, middle + index * LEADING, SIZE);
    });
  }
};

const headOf = (sheet: Sheet): Sheet => cutApart(sheet, sheet.headRows, {})[0];

const onTop = (head: Sheet, rest: Sheet): Sheet => ({
  ...rest,
  rows: head.rows + rest.rows,
  cells: [...head.cells, ...rest.cells.map((cell) => ({ ...cell, row: cell.row + head.rows }))],
  headRows: head.rows,
});

/** Draws a table, on as many pages as it takes. */
export const drawTable = (sheet: Sheet, pen: Pen, file: Rendered): void => {
  const total = sheet.widths.reduce((sum, width) => sum + width, 0);
  const widths = sheet.widths.map((width) => (width * pen.width) / total);
  const heights = rowHeights(sheet, (cell) => linesOf(cell, widths).length * LEADING + PAD);
  let rows = 0;
  let used = 0;
  while (rows < sheet.rows && pen.y + used + (heights[rows] ?? 0) <= pen.bottom) {
    used += heights[rows] ?? 0;
    rows += 1;
  }
  if (rows === sheet.rows) {
    drawCells(sheet, pen, widths, heights);
    pen.y += used + LEADING;
    return;
  }
  if (rows <= sheet.headRows) {
    pen.newPage();
    drawTable(sheet, pen, file);
    return;
  }
  const [above, below] = cutApart(sheet, rows, {});
  drawTable(above, pen, file);
  pen.newPage();
  drawTable(file.header === 'repeated' && sheet.headRows > 0 ? onTop(headOf(sheet), below) : below, pen, file);
};
