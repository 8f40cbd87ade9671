import { chineseNumeral } from '../numerals/chinese.ts';
import { romanNumeral } from '../numerals/roman.ts';

const ZERO_AS_RING = [...'〇一二三四五六七八九'];
const FULL_WIDTH = [...'０１２３４５６７８９'];

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
    chineseCounting: (number) => chineseNumeral(number),
    chineseCountingThousand: (number) => chineseNumeral(number),
    taiwaneseCounting: (number) => chineseNumeral(number),
    taiwaneseCountingThousand: (number) => chineseNumeral(number),
    japaneseCounting: (number) => chineseNumeral(number),
    chineseLegalSimplified: (number) => chineseNumeral(number, 'legal'),
    upperLetter: (number) => letters(number).toUpperCase(),
    lowerLetter: letters,
    upperRoman: (number) => romanNumeral(number).toUpperCase(),
    lowerRoman: romanNumeral,
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

/** a … z, then aa, bb … (ECMA-376 17.18.59, lowerLetter). */
function letters(number: number): string {
  if (number < 1 || number > 780) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}
