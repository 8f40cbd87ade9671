const CHINESE_DIGITS = '〇一二三四五六七八九';

/** `二〇二三` and `二零二三` as `2023`; everything else as it was, in half width and without blanks. */
export const plainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[二][〇○零Ｏ0O][〇○零0O一二三四五六七八九]{2}(?=年)/gu, (year) =>
      [...year.replace(/[○零Ｏ0O]/gu, '〇')].map((digit) => CHINESE_DIGITS.indexOf(digit)).join(''),
    );

const two = (text: string): string => text.padStart(2, '0');

/** ISO date, or null where there is no such day. */
export const isoDate = (year: string, month: string, day: string): string | null => {
  const iso = `${year}-${two(month)}-${two(day)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
};
