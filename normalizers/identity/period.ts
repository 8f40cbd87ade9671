import { isoDate, plainDigits } from '#normalizers/text/dates';

export interface Period {
  readonly from: string;
  readonly to: string;
}

const DAY = '(\\d{4})年(\\d{1,2})月(\\d{1,2})日';
const LATER_DAY = '(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日';
const PERIOD = new RegExp(`${DAY}起?[,、]?(?:至|到|[-—–―~～]+)${LATER_DAY}`, 'u');

/** `自2023年1月1日起至2023年12月31日止`; null where no whole period is printed or its days do not exist. */
export const periodOf = (text: string): Period | null => {
  const match = PERIOD.exec(plainDigits(text));
  if (!match) return null;
  const [, year = '', month = '', day = '', laterYear, laterMonth = '', laterDay = ''] = match;
  const from = isoDate(year, month, day);
  const to = isoDate(laterYear ?? year, laterMonth, laterDay);
  return from && to ? { from, to } : null;
};
