const DIGITS = [...'零一二三四五六七八九'];
const LEGAL_DIGITS = [...'零壹贰叁肆伍陆柒捌玖'];
const ZERO_AS_RING = [...'〇一二三四五六七八九'];
const FULL_WIDTH = [...'０１２３４５６７８９'];

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
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

/** The number formats of ECMA-376 17.18.59 that Chinese documents use; those not here print decimal. */
const FORMATS = new Map<string, (number: number) => string>(
  Object.entries({
    none: () => '',
    decimalZero: (number) => String(number).padStart(2, '0'),
    decimalFullWidth: (number) => digits(number, FULL_WIDTH),
    decimalFullWidth2: (number) => digits(number, FULL_WIDTH),
    decimalEnclosedCircle: circled,
    decimalEnclosedCircleChinese: circled,
    decimalEnclosedParen: (number) => listed(number, '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'),
    decimalEnclosedFullstop: (number) => listed(number, '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'),
    ideographEnclosedCircle: (number) => listed(number, '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
    ideographTraditional: (number) => listed(number, '甲乙丙丁戊己庚辛壬癸'),
    ideographZodiac: (number) => listed(number, '子丑寅卯辰巳午未申酉戌亥'),
    ideographDigital: (number) => digits(number, ZERO_AS_RING),
    taiwaneseDigital: (number) => digits(number, ZERO_AS_RING),
    japaneseDigitalTenThousand: (number) => digits(number, ZERO_AS_RING),
    chineseCounting: (number) => counting(number, DIGITS, '十百千'),
    chineseCountingThousand: (number) => counting(number, DIGITS, '十百千'),
    taiwaneseCounting: (number) => counting(number, DIGITS, '十百千'),
    taiwaneseCountingThousand: (number) => counting(number, DIGITS, '十百千'),
    japaneseCounting: (number) => counting(number, DIGITS, '十百千'),
    chineseLegalSimplified: (number) => counting(number, LEGAL_DIGITS, '拾佰仟'),
    upperLetter: (number) => letters(number).toUpperCase(),
    lowerLetter: letters,
    upperRoman: (number) => roman(number).toUpperCase(),
    lowerRoman: roman,
  }),
);

/** A list number as printed: 3 in `chineseCounting` is 三. */
export function numeral(number: number, format: string): string {
  return FORMATS.get(format)?.(number) ?? String(number);
}

function digits(number: number, signs: readonly string[]): string {
  return [...String(number)].map((digit) => signs[Number(digit)]).join('');
}

function listed(number: number, signs: string): string {
  return [...signs][number - 1] ?? String(number);
}

function circled(number: number): string {
  return listed(number, '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿');
}

/** 1–9999 in words, so 十二 and 一百零五. */
function counting(number: number, signs: readonly string[], units: string): string {
  if (number < 1 || number > 9999) return String(number);
  const [zero, one, ten] = [signs[0] ?? '', signs[1] ?? '', units[0] ?? ''];
  const places = [...String(number)].map(Number);
  const words = places.map((digit, index) => {
    const unit = units[places.length - index - 2] ?? '';
    return digit === 0 ? zero : `${signs[digit]}${unit}`;
  });
  const word = words.join('').replaceAll(new RegExp(`${zero}+`, 'g'), zero);
  const trimmed = word.endsWith(zero) ? word.slice(0, -1) : word;
  return number < 20 && number >= 10 ? trimmed.replace(`${one}${ten}`, ten) : trimmed;
}

/** a … z, then aa, bb … (ECMA-376 17.18.59, lowerLetter). */
function letters(number: number): string {
  if (number < 1 || number > 780) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let left = number;
  let word = '';
  for (const [worth, sign] of ROMAN) {
    word += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return word;
}
