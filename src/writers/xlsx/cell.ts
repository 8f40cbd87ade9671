import { xmlText } from './escape.ts';
import { STYLES, type Style } from './styles.ts';

/** What stands in one cell. There is no formula: a text that begins with `=` stays a text, by its type. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly style?: Style }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'empty' };

export const EMPTY: Cell = { kind: 'empty' };

export const text = (value: string | null, style: Style = 'text'): Cell =>
  value === null || value === '' ? EMPTY : { kind: 'text', text: value, style };

export const number = (value: number | null | undefined): Cell =>
  typeof value === 'number' && Number.isFinite(value) ? { kind: 'number', value } : EMPTY;

/** An ISO date, `2025-01-20`. */
export const date = (iso: string | null): Cell => (iso === null ? EMPTY : { kind: 'date', iso });

/** 0 → `A`, 26 → `AA`. */
export const columnName = (index: number): string => {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
};

const DAY = 86_400_000;
/** Day 0 of the 1900 date system, as it counts after its 29 February 1900 that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Days since day 0: `2025-01-20` → 45677. */
export const serialDate = (iso: string): number => Math.round((Date.parse(`${iso}T00:00:00Z`) - DAY_ZERO) / DAY);

/** @param reference such as `B7` */
export const cellXml = (cell: Cell, reference: string): string => {
  switch (cell.kind) {
    case 'text': {
      const style = STYLES[cell.style ?? 'text'];
      return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell.text)}</t></is></c>`;
    }
    case 'number':
      return `<c r="${reference}" s="${STYLES.number}"><v>${cell.value}</v></c>`;
    case 'date':
      return `<c r="${reference}" s="${STYLES.date}"><v>${serialDate(cell.iso)}</v></c>`;
    case 'empty':
      return `<c r="${reference}" s="${STYLES.text}"/>`;
  }
};
