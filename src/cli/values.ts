import { InvalidArgumentError } from 'commander';

/** What options take. Commander puts the option and what was given before these words. */
const due = (what: string): never => {
  throw new InvalidArgumentError(`It takes ${what}.`);
};

export const wholeNumber = (text: string): number =>
  /^\d{1,9}$/u.test(text) ? Number(text) : due('a whole number such as 2');

export const countOf = (text: string): number =>
  /^[1-9]\d{0,8}$/u.test(text) ? Number(text) : due('a whole number of 1 or more, such as 4');

const MULTIPLES: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** `500`, `64k`, `64M`, `1G`: a whole number above 0, in multiples of 1024. */
export const sizeOf = (text: string): number => {
  const [, digits = '', multiple = ''] = /^(\d{1,12})([kmg]?)$/iu.exec(text) ?? [];
  const number = Number(digits) * (MULTIPLES[multiple.toLowerCase()] ?? 1);
  return number > 0 ? number : due('a size of 1 or more, such as 500, 64M or 1G');
};

export const seconds = (text: string): number =>
  /^\d{1,6}(?:\.\d{1,3})?$/u.test(text) ? Number(text) : due('seconds, such as 30 or 0.5');

/** A day or a moment of ISO 8601. */
export const momentOf = (text: string): Date => {
  const date = new Date(text);
  const isMoment = /^\d{4}-\d{2}-\d{2}/u.test(text) && !Number.isNaN(date.getTime());
  return isMoment ? date : due('a day such as 2024-03-31');
};

/** `MM-DD`. */
export const dayOfYear = (text: string): string =>
  /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(text) ? text : due('a day of the year such as 03-31');

export const pattern = (text: string): string => {
  try {
    new RegExp(text, 'u');
    return text;
  } catch {
    return due('a regular expression');
  }
};
