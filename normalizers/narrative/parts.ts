import type { StatedFigure } from '#model';
import type { Quantity } from './quantities.ts';

/** A figure of a sentence with its words, as lists and shares need it. */
export interface Named extends StatedFigure {
  readonly quantity: Quantity;
}

/** `收到20件，其中自然人15件、法人或其他组织5件`. */
export interface PartsList {
  readonly whole: Named;
  readonly parts: readonly Named[];
}

/** Sides a total can be taken apart by; a list that mixes them is no list of parts. */
const SIDES: readonly RegExp[] = [
  /自然人|法人|企业|机构|组织|公民|个人/u,
  /网络|网上|网站|线上|在线|互联网|平台|信函|邮寄|来信|当面|现场|传真|邮件|窗口|来访|线下/u,
  /维持|纠正|纠错|审结|审理|其他结果|驳回|撤回|撤销|终止/u,
  /公开|提供|不予处理|其他处理|不存在|不掌握|补正|撤回|过程性|内部事务|国家秘密|第三方|结转|查询|重复/u,
];
const INCOMPLETE =
  /主要|等(?!原因|情形|理由|渠道|方式|途径|形式)|例如|比如|如[:：]|尤其|特别|其余|余下|居多|最多|以上|同时|另有|另外|分别|既|又|均|还/u;
const LEADS = /^(?:其中|由|来自|有|为|是|包括|含|，|:|：|、)*/u;
const BETWEEN = /^[^，；。()\d]{0,6}[，;；。(]?[^，；。()\d]{0,12}$/u;

const sideOf = (label: string): number => SIDES.findIndex((side) => side.test(label));

/** Whether words name a side that totals are taken apart by: applicants, channels, outcomes. */
export const isSide = (label: string): boolean => sideOf(label) >= 0;

/** What was carried in is in every outcome; what is carried on is one of them, but alone makes no list. */
const CARRIED = /结转|转入|顺延|遗留|未办结/u;
const CARRIED_IN = /(?:上一?|去|往|20\d\d)年度?末?(?:结转|转入|遗留|未办结)|结转(?:自)?(?:上一?|去|往)年/u;

const areParts = (parts: readonly Named[]): boolean => {
  const outcomes = parts.filter(({ label }) => !CARRIED.test(label));
  if (outcomes.length === 0 || parts.some(({ label }) => CARRIED_IN.test(label))) return false;
  const sides = parts.map(({ label }) => sideOf(label));
  const known = new Set(sides.filter((side) => side >= 0));
  return known.size === 1 && parts.every(({ label }, index) => (sides[index] ?? -1) >= 0 || /^其他|^其它/u.test(label));
};

/** Where the list that begins at `from` ends: with its sentence, its half or its bracket. */
const endOf = (sentence: string, from: number, depth: number): number => {
  let open = depth;
  for (let at = from; at < sentence.length; at += 1) {
    const sign = sentence[at] ?? '';
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open < depth || (open === depth && /[；。！？]/u.test(sign))) return at;
  }
  return sentence.length;
};

const listAt = (sentence: string, start: number, all: readonly Named[]): readonly PartsList[] => {
  const depth = Math.max(0, sentence.slice(0, start).split('(').length - sentence.slice(0, start).split(')').length);
  const end = endOf(sentence, start, depth);
  const text = sentence.slice(start + 2, end);
  const whole = all.filter(({ quantity }) => quantity.to <= start && quantity.depth <= depth).at(-1);
  if (!whole || INCOMPLETE.test(text) || text.includes('其中')) return [];
  if (!BETWEEN.test(sentence.slice(whole.quantity.to, start))) return [];
  const parts = all
    .filter(({ quantity }) => quantity.from > start && quantity.to <= end && quantity.depth === depth)
    .map((part) => ({ ...part, label: part.label.replace(LEADS, '') }));
  const isOfOneKind = parts.every(
    ({ quantity }) => quantity.measure === 'count' && !quantity.isApproximate && !quantity.isInPieces,
  );
  return parts.length >= 2 && isOfOneKind && areParts(parts) ? [{ whole, parts }] : [];
};

/** The lists after 其中 that name all parts of the total before them, as far as the words tell. */
export const partsIn = (sentence: string, all: readonly Named[]): readonly PartsList[] =>
  [...sentence.matchAll(/其中/gu)].flatMap((match) => listAt(sentence, match.index, all));
