import type { Cell } from './cell.ts';
import type { Heading } from './heading.ts';

/** Points of one line of text, and of the room above and below. */
const LINE = 14.5;
const ROOM = 3;
/** The most points a row may have. */
const MOST = 409;

/** Characters twice as wide as a digit: those of Chinese, and full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Script=Han}]/gu;

const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

const linesOf = (cell: Cell, width: number): number => {
  if (cell.kind !== 'text') return 1;
  // A wide character that does not fit any more leaves half its room empty.
  return cell.text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / (width - 2))), 0);
};

/**
 * The height at which a row shows all its text, in points. LibreOffice and others do not work it out when they open a
 * file: without it, every text but its first line is hidden.
 */
export const rowHeight = (cells: readonly Cell[], headings: readonly Heading[]): number => {
  const lines = Math.max(1, ...cells.map((cell, index) => linesOf(cell, headings[index]?.width ?? 10)));
  return Math.min(MOST, lines * LINE + ROOM);
};
