const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const belowTenThousand = (text: string): number => {
  let sum = 0;
  let digit: number | null = null;
  for (const sign of text) {
    const power = POWERS[sign];
    if (power === undefined) {
      digit = DIGITS[sign] ?? 0;
    } else {
      sum += (digit ?? 1) * power;
      digit = null;
    }
  }
  return sum + (digit ?? 0);
};

/** `一百零五` → 105, `两千` → 2000, `十二` → 12, `一〇五` → 105. */
export const chineseNumber = (text: string): number => {
  const signs = [...text];
  if (signs.length > 1 && signs.every((sign) => sign in DIGITS)) {
    return Number(signs.map((sign) => DIGITS[sign]).join(''));
  }
  const [first = '', rest] = text.split('万');
  return rest === undefined ? belowTenThousand(first) : belowTenThousand(first) * 10_000 + belowTenThousand(rest);
};
