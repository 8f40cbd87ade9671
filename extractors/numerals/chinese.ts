/** Digits and units: as counted, and as written where nobody may change them. */
const SIGNS = {
  plain: { digits: [...'零一二三四五六七八九'], units: '十百千' },
  legal: { digits: [...'零壹贰叁肆伍陆柒捌玖'], units: '拾佰仟' },
} as const;

/** 1–9999 in words, so 十二 and 一百零五; anything else in digits. */
export const chineseNumeral = (number: number, style: keyof typeof SIGNS = 'plain'): string => {
  if (number < 1 || number > 9999) return String(number);
  const { digits, units } = SIGNS[style];
  const [zero, one, ten] = [digits[0] ?? '', digits[1] ?? '', units[0] ?? ''];
  const places = [...String(number)].map(Number);
  const words = places.map((digit, index) => {
    const unit = units[places.length - index - 2] ?? '';
    return digit === 0 ? zero : `${digits[digit]}${unit}`;
  });
  const word = words.join('').replaceAll(new RegExp(`${zero}+`, 'g'), zero);
  const trimmed = word.endsWith(zero) ? word.slice(0, -1) : word;
  return number < 20 && number >= 10 ? trimmed.replace(`${one}${ten}`, ten) : trimmed;
};
