import type { PrintedBlock } from './blocks.ts';
import { cellWidth, columnsOf, rowHeights, textWidth, wrap } from './lines.ts';
import type { PrintedCell, Sheet } from './sheet.ts';

const PAGE = 96;

const put = (canvas: string[][], row: number, column: number, text: string): void => {
  let at = column;
  for (const character of text) {
    const line = canvas[row];
    if (!line) return;
    line[at] = character;
    if (columnsOf(character) === 2) line[at + 1] = '';
    at += columnsOf(character);
  }
};

/** Labels of rows stand at the left of their cell, everything else in the middle. */
const isRowLabel = (sheet: Sheet, cell: PrintedCell): boolean =>
  cell.fact === null && sheet.cells.some((other) => other.fact !== null && other.row === cell.row);

const drawTable = (sheet: Sheet): string => {
  const total = sheet.widths.reduce((sum, width) => sum + width, 0);
  const widths = sheet.widths.map((width) => Math.floor((width * PAGE) / total));
  const linesOf = (cell: PrintedCell) => wrap(cell.text, Math.max(2, cellWidth(cell, widths) - 2));
  const heights = rowHeights(sheet, (cell) => linesOf(cell).length);
  const top = (row: number): number => heights.slice(0, row).reduce((sum, height) => sum + height, 0);
  const canvas = Array.from({ length: top(sheet.rows) }, () => Array.from({ length: PAGE + 8 }, () => ' '));
  for (const cell of sheet.cells) {
    const lines = linesOf(cell);
    const free = top(cell.row + cell.rowSpan) - top(cell.row) - lines.length;
    const left = widths.slice(0, cell.column).reduce((sum, width) => sum + width, 0);
    lines.forEach((line, index) => {
      const indent = isRowLabel(sheet, cell) ? 1 : Math.floor((cellWidth(cell, widths) - textWidth(line)) / 2);
      put(canvas, top(cell.row) + Math.floor(free / 2) + index, left + indent, line);
    });
  }
  return canvas.map((line) => line.join('').trimEnd()).join('\n');
};

const draw = (block: PrintedBlock): string => {
  if (block.kind === 'break') return '\f';
  if (block.kind === 'picture') return '';
  if (block.kind === 'table') return `\n${drawTable(block.sheet)}\n`;
  if (block.kind === 'title') return `${' '.repeat(Math.floor((PAGE - textWidth(block.text)) / 2))}${block.text}\n`;
  return wrap(`　　${block.text}`, PAGE).join('\n');
};

/** Text with the page's layout kept by blanks, the way a PDF converter writes it. */
export const layoutText = (blocks: readonly PrintedBlock[]): Uint8Array =>
  new TextEncoder().encode(`${blocks.map(draw).join('\n')}\n`);
