import { chineseNumber } from './numerals.ts';
import { GAP } from './plain.ts';

/** A number with its unit, and the words on both sides of it. */
export interface Quantity {
  readonly value: number;
  /** One unit of the last printed place. */
  readonly step: number;
  /** What was counted: 件 and the like, money, or something that no table of the form counts. */
  readonly measure: 'count' | '10k CNY' | 'CNY' | 'foreign';
  readonly isApproximate: boolean;
  readonly isInPieces: boolean;
  /** Where it stands in its sentence, half-open. */
  readonly from: number;
  readonly to: number;
  /** The words before it: since the last comma or figure. */
  readonly near: string;
  /** The clause before `near`, with no figure in it. */
  readonly previous: string;
  /** The words after it up to the next mark, none where they belong to the next figure. */
  readonly after: string;
  /** How many brackets are open where it stands. */
  readonly depth: number;
}

const NUMBER = `(?<![第\\d.])(?:\\d{1,3}(?:[,，]\\d{3})+(?!\\d)|\\d+(?:${GAP}\\d+)*)`;
const CHINESE = '(?<![第每同某任逐哪这那唯统专单零〇一二两三四五六七八九十百千万])[零〇一二两三四五六七八九十百千万]+';
const QUANTITY = new RegExp(
  `(约|近|逾|超过?|大约|将近|至少|不少于|接近)?(?:(${NUMBER})(\\.\\d+)?|(${CHINESE}))` +
    '(余|多|来|几)?(万|亿)?(余|多)?(件次|人次|件套|元|件|条|份|宗|起|项|封|个|例|笔|次|篇|期|场|人|名|家|张|幅|部|册|页|块|类|批|批次)' +
    '(左右|以上|以内)?(?!工作日|月|事(?!项|宜)|一)',
  'gu',
);
const COUNTED = /^(?:件|条|份|宗|起|项|封|个|例)$/u;
/** 一个, 一项, 一条 are words more often than figures; 一百零三件 is none of them. */
const IDIOM = /^一[^件起份宗封十百千万零一二两三四五六七八九]/u;
const BREAK = /[，；:：()。]/u;
const AFTER = /^(?:[^，；:：()。、\d]|20\d\d年)*/u;

const measureOf = (unit: string, scale: string): Quantity['measure'] => {
  if (COUNTED.test(unit)) return 'count';
  if (unit === '元' && scale !== '') return '10k CNY';
  return unit === '元' ? 'CNY' : 'foreign';
};

const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

const lastBreak = (text: string): number => {
  for (let at = text.length - 1; at >= 0; at -= 1) if (BREAK.test(text[at] ?? '')) return at;
  return -1;
};

const wordsBefore = (text: string): Pick<Quantity, 'near' | 'previous'> => {
  const at = lastBreak(text);
  const before = at < 0 ? '' : text.slice(0, at);
  return { near: text.slice(at + 1).replace(/^、/u, ''), previous: before.slice(lastBreak(before) + 1) };
};

const depthAt = (text: string): number => Math.max(0, text.split('(').length - text.split(')').length);

const quantity = (sentence: string, match: RegExpMatchArray, last: number, next: number): Quantity => {
  const [whole, before, digits, fraction = '', chinese, few, scale = '', more, unit = '', around] = match;
  const from = match.index ?? 0;
  const to = from + whole.length;
  const plain = digits ? Number(digits.replaceAll(/\D/gu, '') + fraction) : chineseNumber(chinese ?? '');
  const isMoney = unit === '元' && scale !== '';
  const factor = (SCALES[scale] ?? 1) / (isMoney ? (SCALES.万 ?? 1) : 1);
  const rest = sentence.slice(to);
  const after = AFTER.exec(rest)?.[0] ?? '';
  return {
    value: plain * factor,
    step: factor / 10 ** Math.max(0, fraction.length - 1),
    measure: IDIOM.test(whole) ? 'foreign' : measureOf(unit, scale),
    isApproximate: Boolean(before || few || more || around || (scale !== '' && !isMoney)),
    isInPieces: Boolean(digits?.includes(GAP) || digits?.includes('，')),
    from,
    to,
    ...wordsBefore(sentence.slice(last, from)),
    after: to + after.length >= next || /^[\d]/u.test(rest.slice(after.length)) ? '' : after,
    depth: depthAt(sentence.slice(0, from)),
  };
};

/** Every number with a unit of one sentence (plain text), in order. */
export const quantitiesOf = (sentence: string): readonly Quantity[] => {
  const matches = [...sentence.matchAll(QUANTITY)];
  return matches.map((match, index) => {
    const previous = matches[index - 1];
    const last = previous ? (previous.index ?? 0) + previous[0].length : 0;
    return quantity(sentence, match, last, matches[index + 1]?.index ?? sentence.length + 1);
  });
};
