import { below } from '../sound.ts';

const SIGNS = [...'零一二三四五六七八九'];
const POWERS = ['', '十', '百', '千'];

/** 105 as 一百零五; below ten thousand. */
export const chinese = (value: number): string => {
  if (value === 0) return '零';
  const digits = [...`${value}`];
  const text = digits
    .map((digit, index) => (digit === '0' ? '零' : `${SIGNS[Number(digit)]}${POWERS[digits.length - 1 - index]}`))
    .join('')
    .replaceAll(/零+/gu, '零')
    .replace(/零$/u, '');
  return text.replace(/^一十/u, '十');
};

const thousands = (value: number): string => `${value}`.replaceAll(/\B(?=(\d{3})+$)/gu, ',');

const fullWidth = (value: number): string =>
  `${value}`.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** One digit after the other with blanks between, as a PDF may give them. */
const apart = (value: number): string => [...`${value}`].join(' ');

/** A count as reports print it: mostly in plain digits. */
export const printedCount = (value: number, draw: () => number): string => {
  const way = below(draw, 12);
  if (way === 0 && value < 10_000) return chinese(value);
  if (way === 1) return thousands(value);
  if (way === 2) return fullWidth(value);
  return way === 3 ? apart(value) : `${value}`;
};

/** A percentage of two places at most, rounded or cut. */
export const printedShare = (part: number, whole: number, draw: () => number): string => {
  const places = below(draw, 3);
  const scale = 10 ** places;
  const exact = (100 * scale * part) / whole;
  const value = (below(draw, 4) === 0 ? Math.floor(exact) : Math.round(exact)) / scale;
  return `${value.toFixed(places)}%`;
};
