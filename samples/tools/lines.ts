import type { PrintedCell, Sheet } from './sheet.ts';

const WIDE = /[\u2e80-\uffdc]|[\u2014\u2018-\u201d\u2026]/;

/** 2 for a full-width character, else 1. */
export const columnsOf = (character: string): number => (WIDE.test(character) ? 2 : 1);

export const textWidth = (text: string): number => [...text].reduce((sum, each) => sum + columnsOf(each), 0);

/** Breaks a text where the width ends, anywhere between two characters; a run of digits stays whole. */
export const wrap = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((piece) => {
    const lines: string[] = [];
    let line = '';
    for (const token of piece.match(/[0-9０-９.,，]+[”）。、；：]*|.[”）。，、；：]*/gu) ?? []) {
      if (line !== '' && textWidth(line + token) > width) {
        lines.push(line);
        line = '';
      }
      line += token;
    }
    return [...lines, line];
  });

/** The width of a cell, given the widths of its columns. */
export const cellWidth = (cell: PrintedCell, widths: readonly number[]): number =>
  widths.slice(cell.column, cell.column + cell.colSpan).reduce((sum, width) => sum + width, 0);

/** Heights of the rows so that every cell fits; a merged cell stretches its last row. */
export const rowHeights = (sheet: Sheet, heightOf: (cell: PrintedCell) => number): readonly number[] => {
  const heights = Array.from({ length: sheet.rows }, () => 0);
  for (const cell of [...sheet.cells].sort((a, b) => a.rowSpan - b.rowSpan)) {
    const spanned = heights.slice(cell.row, cell.row + cell.rowSpan).reduce((sum, height) => sum + height, 0);
    const last = cell.row + cell.rowSpan - 1;
    heights[last] = (heights[last] ?? 0) + Math.max(0, heightOf(cell) - spanned);
  }
  return heights;
};
