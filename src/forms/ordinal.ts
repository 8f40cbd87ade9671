/** The numeral a heading or label opens with, and how it is written. */
export interface Ordinal {
  /** `plain`: 一、 · `bracketed`: （一） · `arabic`: 1. · `arabicBracketed`: (1) · `counted`: 一是 */
  readonly style: 'plain' | 'bracketed' | 'arabic' | 'arabicBracketed' | 'counted';
  readonly number: number;
}

const DIGITS = '零一二三四五六七八九';
const CHINESE = '[一二三四五六七八九十]{1,3}';

const chineseNumber = (text: string): number => {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['零', text];
  return (tens === '' ? 1 : DIGITS.indexOf(tens ?? '')) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
};

// Folding by NFKC turns （ into (, ． into ., ㈠ into (一) and ① into 1 before these apply.
const STYLES: readonly { readonly style: Ordinal['style']; readonly opening: RegExp }[] = [
  { style: 'bracketed', opening: new RegExp(`^[(\\[【〔]\\s*(${CHINESE})\\s*[)\\]】〕]\\s*[、.,:]?`, 'u') },
  { style: 'arabicBracketed', opening: /^[([]?\s*(\d{1,2})\s*[)\]]\s*[、.,:]?/u },
  { style: 'counted', opening: new RegExp(`^第?(${CHINESE})(?:是|部分)[、.,:]?\\s*`, 'u') },
  { style: 'plain', opening: new RegExp(`^(${CHINESE})\\s*[、.,:)]`, 'u') },
  { style: 'arabic', opening: /^(\d{1,2})\s*(?:[、,:]|\.(?!\d))/u },
];

const VARIES = /^\s+/;

/** Splits what a heading opens with from its wording; `ordinal` is null where it opens with none. */
export const splitOrdinal = (text: string): { readonly ordinal: Ordinal | null; readonly rest: string } => {
  const folded = text.normalize('NFKC').replace(VARIES, '');
  for (const { style, opening } of STYLES) {
    const match = opening.exec(folded);
    if (!match?.[1]) continue;
    const number = /\d/.test(match[1]) ? Number(match[1]) : chineseNumber(match[1]);
    return { ordinal: { style, number }, rest: folded.slice(match[0].length) };
  }
  return { ordinal: null, rest: folded };
};
