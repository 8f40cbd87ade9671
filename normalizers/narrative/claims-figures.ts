import type { Claim, ClaimDoubt, FigureClaim } from '#model';
import type { CellFinder } from './cells.ts';
import { type Memory, opened } from './memory.ts';
import { nothingIn } from './none.ts';
import { coverageOfScope, isSameScope } from './scope.ts';
import { type Read, type Report, scopeBefore } from './sentence.ts';
import { timeDoubts, yearNamed } from './time.ts';
import { unanimousIn } from './unanimous.ts';

/** Where a claim stands. */
export type Standing = Pick<Claim, 'sentence' | 'section' | 'at'>;

const cellsOf = (readings: readonly (readonly string[])[], find: CellFinder): readonly (readonly string[])[] =>
  readings.flatMap((sum) => {
    const found = sum.map(find);
    return found.every((ids) => ids.length > 0) ? [found.flat()] : [];
  });

/** A figure that is printed as a number. */
export const figureClaim = (read: Read, place: Standing, find: CellFinder): FigureClaim => {
  const { quantity, subject } = read;
  return {
    kind: 'figure',
    sentence: place.sentence,
    section: place.section,
    at: place.at,
    clause: read.clause,
    label: read.label,
    value: quantity.value,
    subject: subject?.id ?? null,
    unit: quantity.measure === '10k CNY' || quantity.measure === 'CNY' ? quantity.measure : 'item',
    step: quantity.step,
    coverage: coverageOfScope(read.scope),
    year: read.year,
    readings: subject ? cellsOf(subject.readings, find) : [],
    doubts: read.doubts,
  };
};

/** What the sentence says there was none of: 未收到政府信息公开申请 is 0. */
export const noneClaims = (sentence: string, place: Standing, memory: Memory, report: Report, find: CellFinder) =>
  nothingIn(sentence, report.reader.without).map(({ subject, readings, label, from }): FigureClaim => {
    const before = sentence.slice(0, from + label.length);
    const scope = scopeBefore(before, report.reader) ?? memory.scope;
    const isOther = scope !== null && !isSameScope(scope, report);
    const isUnclear = subject.startsWith('review.') && !opened(memory, sentence).isAboutOpenness;
    const doubts: readonly ClaimDoubt[] = [
      ...timeDoubts({ before, near: label, isCarried: /carried/u.test(subject) }, report.year),
      ...(isOther ? (['other-coverage'] as const) : []),
      ...(isUnclear ? (['unclear'] as const) : []),
    ];
    return {
      ...place,
      kind: 'figure',
      clause: label,
      label,
      value: 0,
      subject,
      unit: 'item',
      step: 1,
      coverage: coverageOfScope(scope),
      year: yearNamed(before, report.year),
      readings: cellsOf(readings, find),
      doubts,
    };
  });

const isDisputeTotal = ({ subject, isClear }: Read): boolean =>
  isClear && /^review\..*\.total$/u.test(subject?.id ?? '');

/** The words that speak of a total: in the bracket behind it, or behind the last of several totals. */
const wordsBehind = (sentence: string, read: Read, reads: readonly Read[]): string => {
  const own = sentence.slice(read.quantity.to);
  if (/^[^，；。\d]*\(/u.test(own)) return own.slice(own.indexOf('('), own.indexOf(')') + 1);
  const after = reads.filter(({ quantity }) => quantity.from > read.quantity.from);
  const last = after.findLastIndex(isDisputeTotal);
  const between = sentence.slice(read.quantity.to, after[last]?.quantity.to ?? read.quantity.to);
  const isBroken = /[；。()]/u.test(between) || !after.slice(0, last + 1).every(isDisputeTotal);
  return isBroken ? '' : sentence.slice(after[last]?.quantity.to ?? read.quantity.to);
};

/** 均获维持 says of each total before it that all of it was upheld, 已审结 that none is pending. */
export const unanimousClaims = (sentence: string, reads: readonly Read[], place: Standing, find: CellFinder) =>
  reads.filter(isDisputeTotal).flatMap((read): readonly FigureClaim[] => {
    const unanimous = unanimousIn(wordsBehind(sentence, read, reads));
    if (!unanimous) return [];
    const column = unanimous === 'all-upheld' ? 'upheld' : 'pending';
    const readings = read.subject?.readings.map((sum) => sum.map((path) => path.replace(/total$/u, column))) ?? [];
    return [
      {
        ...figureClaim(read, place, find),
        clause: sentence.slice(read.quantity.from - read.quantity.near.length).replace(/[；。].*$/u, ''),
        value: unanimous === 'all-upheld' ? read.quantity.value : 0,
        subject: `${read.subject?.id ?? ''}`.replace(/total$/u, column),
        readings: cellsOf(readings, find),
      },
    ];
  });
