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

/** The form of 2014 prints a column of units between the labels and the figures. */
export const isUnit = (text: string): boolean => /^(?:条|件|次|篇|个|人|人次|份|项|元|万元)$/u.test(text.trim());
