import type { Cell } from '#model';
import { looksLikeFigure } from '#normalizers/numbers/figure';

/** What a cell is taken for before its place in the form is known. */
export type CellKind = 'blank' | 'figure' | 'label';

const BLANK = /^[\s\u00a0\u200b\ufeff]*$/u;

export const isBlank = (text: string): boolean => BLANK.test(text);

export const kindOf = (cell: Cell): CellKind => {
  if (isBlank(cell.text)) return 'blank';
  return looksLikeFigure(cell.text) ? 'figure' : 'label';
};
