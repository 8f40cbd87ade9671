import { chineseNumeral } from '../numerals/chinese.ts';
import { romanNumeral } from '../numerals/roman.ts';
import { wholeNumber } from './whole-number.ts';

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
  if (/^(?:cjk|simp|trad|chinese)/.test(style)) return `${number === 0 ? '零' : chineseNumeral(number)}、`;
  if (style === 'a' || /^lower-(?:alpha|latin)$/.test(style)) return `${letters(number)}. `;
  if (style === 'A' || /^upper-(?:alpha|latin)$/.test(style)) return `${letters(number).toUpperCase()}. `;
  if (style === 'i' || style === 'lower-roman') return `${romanNumeral(number)}. `;
  if (style === 'I' || style === 'upper-roman') return `${romanNumeral(number).toUpperCase()}. `;
  return `${number}. `;
};

const letters = (number: number): string => (number < 1 ? String(number) : letters26(number));

const letters26 = (number: number): string =>
  number < 1 ? '' : letters26(Math.floor((number - 1) / 26)) + String.fromCharCode(97 + ((number - 1) % 26));
