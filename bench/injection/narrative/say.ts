import type { SectionKind } from '#model';
import { below } from '../sound.ts';
import { SENTENCE_KINDS, type SentenceKind } from './kinds.ts';
import { printedCount, printedShare } from './print.ts';
import { TRAPS } from './traps.ts';
import type { Values } from './values.ts';

/** Whose report it is, of which year, and what its tables hold. */
export interface Told {
  readonly agency: string;
  readonly year: number;
  readonly values: Values;
}

export interface Sentence {
  readonly section: SectionKind;
  readonly text: string;
}

const pick = <T>(from: readonly T[], draw: () => number): T | undefined => from[below(draw, from.length)];

const selfOf = (agency: string, draw: () => number): string => {
  const short = agency.slice(agency.indexOf('区'));
  const names = agency.endsWith('政府') ? ['全区', '我区', '', agency] : ['我局', '本机关', short, '', agency];
  return pick(names, draw) ?? '';
};

const at = (values: Values, slot: string): number => values.get(slot) ?? 0;

/** Another number than any that the tables hold, so that no other way to understand the sentence makes it right. */
const otherThan = (value: number, values: Values, draw: () => number): number => {
  const known = new Set(values.values());
  for (let more = 1 + below(draw, 9); ; more += 1) if (!known.has(value + more)) return value + more;
};

const money = (value: number): string => value.toFixed(2).replace(/\.?0+$/u, '');

const printed = (slot: string, value: number, draw: () => number): string =>
  slot === 'fees' ? money(value) : printedCount(value, draw);

/** A percentage that is off by no less than five points. */
const wrongShare = (part: number, whole: number): string => {
  const right = Math.round((100 * part) / whole);
  return `${right > 50 ? right - 7 : right + 7}%`;
};

/** Slots for the report's own year and those beside it. */
const YEARS: Readonly<Record<string, number>> = { last: -1, year: 0, next: 1 };

const filled = (text: string, { agency, year, values }: Told, wrong: string | null, draw: () => number): string =>
  text.replaceAll(/\{([^}]+)\}/gu, (_, slot: string) => {
    if (slot === 'self') return selfOf(agency, draw);
    if (slot === 'any') return `${2 + below(draw, 900)}`;
    if (slot in YEARS) return `${year + (YEARS[slot] ?? 0)}`;
    const [part = '', whole] = slot.split('/');
    if (whole !== undefined) {
      const [a, b] = [at(values, part), at(values, whole)];
      return slot === wrong ? wrongShare(a, b) : printedShare(a, b, draw);
    }
    const value = at(values, slot);
    return printed(slot, slot === wrong ? otherThan(value, values, draw) : value, draw);
  });

const mayBeSaid = ({ needs = [], lacks = [] }: SentenceKind, values: Values): boolean =>
  needs.every((slot) => at(values, slot) > 0) && lacks.every((slot) => at(values, slot) === 0);

const said = (kind: SentenceKind, told: Told, draw: () => number): Sentence => ({
  section: kind.section,
  text: filled(pick(kind.says, draw) ?? '', told, null, draw),
});

const trap = ({ year }: Told, draw: () => number): readonly Sentence[] => {
  const drawn = pick(TRAPS, draw);
  if (!drawn) return [];
  const words: Readonly<Record<string, () => string>> = {
    year: () => `${year}`,
    last: () => `${year - 1}`,
    next: () => `${year + 1}`,
    n: () => `${2 + below(draw, 900)}`,
    p: () => (100 * draw()).toFixed(below(draw, 3)),
  };
  return [{ section: drawn.section, text: drawn.says.replaceAll(/\{(\w+)\}/gu, (_, word) => words[word]?.() ?? '') }];
};

/** Sentences that the tables bear out, among others that the tables do not speak of. */
export const soundSentences = (told: Told, draw: () => number): readonly Sentence[] => {
  const kinds = SENTENCE_KINDS.filter((kind) => mayBeSaid(kind, told.values));
  const claims = Array.from({ length: 2 + below(draw, 3) }, () => pick(kinds, draw)).flatMap((kind) =>
    kind ? [said(kind, told, draw)] : [],
  );
  const traps = Array.from({ length: 1 + below(draw, 3) }, () => trap(told, draw)).flat();
  return [...claims, ...traps].sort(() => draw() - 0.5);
};

/** One sentence of a kind with one figure that the tables contradict; null where this report cannot say it. */
export const wrongSentence = (kind: SentenceKind, told: Told, draw: () => number): Sentence | null => {
  if (!mayBeSaid(kind, told.values)) return null;
  const says = pick(
    kind.says.filter((text) => kind.wrong.some((slot) => text.includes(`{${slot}}`))),
    draw,
  );
  const slot = pick(
    kind.wrong.filter((each) => says?.includes(`{${each}}`)),
    draw,
  );
  return says && slot ? { section: kind.section, text: filled(says, told, slot, draw) } : null;
};

/** Of kinds that say there was none, in a report that has some. */
export const falseNone = (kind: SentenceKind, told: Told, draw: () => number): Sentence | null =>
  (kind.lacks ?? []).length > 0 &&
  kind.wrong.length === 0 &&
  (kind.lacks ?? []).every((slot) => at(told.values, slot) > 0)
    ? said(kind, told, draw)
    : null;
