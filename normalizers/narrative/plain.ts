/** Stands between digits that are apart in print and may be two figures. */
export const GAP = '\u2060';

const APART = /\d+(?:\s+\d+)+/gu;
const ONE_NUMBER = /^(?:\d(?:\s+\d)+|\d{1,3}(?:\s\d{3})+)$/u;

const joined = (digits: string): string => digits.replace(/\s+/gu, ONE_NUMBER.test(digits) ? '' : GAP);

/**
 * Text in half width and without blanks, so that words can be matched. The full-width comma stays itself: it parts
 * clauses, where the half-width one may part thousands. Digits set apart one by one (`1 0 5件`) are one number.
 */
export const plainText = (text: string): string =>
  text
    .split('，')
    .map((piece) => piece.normalize('NFKC'))
    .join('，')
    .replace(APART, joined)
    .replace(/\s+/gu, '')
    .replace(/(?<!\d),|,(?!\d{3}(?!\d))/gu, '，')
    .replaceAll(';', '；');
