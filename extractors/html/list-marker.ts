import { wholeNumber } from './whole-number.ts';

const DIGITS = [...'零一二三四五六七八九'];
const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

type Attributes = Readonly<Record<string, string>>;

/** The automatic numbers of one `ol`, as the page shows them. */
export class ListNumbers {
  readonly #style: string;
  #next: number;

  constructor(attribs: Attributes) {
    this.#style = /list-style(?:-type)?\s*:\s*([\w-]+)/.exec(attribs.style ?? '')?.[1] ?? attribs.type ?? '1';
    this.#next = wholeNumber(attribs.start) ?? 1;
  }

  /** Such as `3. `: the blank keeps the number apart from a year that follows it. */
  next(item: Attributes): string {
    const number = wholeNumber(item.value) ?? this.#next;
    this.#next = number + 1;
    return marker(this.#style, number);
  }
}

const marker = (style: string, number: number): string => {
  if (style === 'none') return '';
  if (/^(?:cjk|simp|trad|chinese)/.test(style)) return `${chinese(number)}、`;
  if (style === 'a' || /^lower-(?:alpha|latin)$/.test(style)) return `${letters(number)}. `;
  if (style === 'A' || /^upper-(?:alpha|latin)$/.test(style)) return `${letters(number).toUpperCase()}. `;
  if (style === 'i' || style === 'lower-roman') return `${roman(number)}. `;
  if (style === 'I' || style === 'upper-roman') return `${roman(number).toUpperCase()}. `;
  return `${number}. `;
};

const letters = (number: number): string => (number < 1 ? String(number) : letters26(number));

const letters26 = (number: number): string =>
  number < 1 ? '' : letters26(Math.floor((number - 1) / 26)) + String.fromCharCode(97 + ((number - 1) % 26));

const roman = (number: number): string => {
  if (number < 1 || number > 399) return String(number);
  let rest = number;
  let text = '';
  for (const [value, letter] of ROMAN) {
    text += letter.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
};

const chinese = (number: number): string => {
  if (number < 0 || number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
};
