import { UsageError } from '../exit.ts';

export const wholeNumber = (text: string): number => {
  if (!/^\d{1,9}$/u.test(text)) throw new UsageError(`no whole number: ${text}`);
  return Number(text);
};

export const above0 = (text: string): number => {
  const number = wholeNumber(text);
  if (number === 0) throw new UsageError(`no number above 0: ${text}`);
  return number;
};

export const seconds = (text: string): number => {
  if (!/^\d{1,6}(?:\.\d{1,3})?$/u.test(text)) throw new UsageError(`no time in seconds: ${text}`);
  return Number(text);
};

export const pattern = (text: string): string => {
  try {
    new RegExp(text, 'u');
    return text;
  } catch {
    throw new UsageError(`no regular expression: ${text}`);
  }
};
