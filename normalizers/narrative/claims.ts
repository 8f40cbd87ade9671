import type { Report as CanonicalReport, Claim, ClaimDoubt, FigureClaim, Section, ShareClaim } from '#model';
import type { Line } from '#normalizers/text/lines';
import { type CellFinder, cellFinder } from './cells.ts';
import { nothingIn } from './none.ts';
import { type Named, partsIn } from './parts.ts';
import { coverageOfScope, isSameScope, type Own, scopeReader } from './scope.ts';
import { type Memory, type Read, type Report, readSentence, scopeBefore } from './sentence.ts';
import { type Passage, passagesOf } from './sentences.ts';
import { sharesIn } from './shares.ts';
import { timeDoubts, yearNamed } from './time.ts';
import { unanimousIn } from './unanimous.ts';

/** A report as far as its narrative needs it. */
export type Narrated = Pick<CanonicalReport, 'agency' | 'year' | 'coverage' | 'sections' | 'facts'>;

type Place = Pick<Claim, 'sentence' | 'section' | 'at'>;

const SILENT: ReadonlySet<Section['kind']> = new Set(['preamble', 'extra']);

const cellsOf = (readings: readonly (readonly string[])[], find: CellFinder): readonly (readonly string[])[] =>
  readings.flatMap((sum) => {
    const found = sum.map(find);
    return found.every((ids) => ids.length > 0) ? [found.flat()] : [];
  });

const figureClaim = (read: Read, place: Place, find: CellFinder): FigureClaim => {
  const { quantity, subject } = read;
  return {
    ...place,
    kind: 'figure',
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

const noneClaims = (sentence: string, place: Place, memory: Memory, report: Report, find: CellFinder) =>
  nothingIn(sentence, report.reader.without).map(({ subject, readings, label, from }): FigureClaim => {
    const before = sentence.slice(0, from + label.length);
    const scope = scopeBefore(before, report.reader) ?? memory.scope;
    const isOther = scope !== null && !isSameScope(scope, report);
    const doubts: readonly ClaimDoubt[] = [
      ...timeDoubts({ before, near: label, isCarried: /carried/u.test(subject) }, report.year),
      ...(isOther ? (['other-coverage'] as const) : []),
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
  isClear && subject !== null && subject.id.startsWith('review.') && subject.id.endsWith('.total');

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
const unanimousClaims = (sentence: string, reads: readonly Read[], place: Place, find: CellFinder) =>
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

const isCounted = ({ topic, quantity }: Read): boolean =>
  topic !== null && topic !== 'foreign' && quantity.measure === 'count';

const named = ({ label, quantity }: Read): Named => ({ label, value: quantity.value, quantity });

const valuesOf = (reads: readonly Read[], id: RegExp): readonly number[] =>
  reads.filter(({ subject }) => id.test(subject?.id ?? '')).map(({ quantity }) => quantity.value);

const pairSums = (reads: readonly Read[]): readonly number[] => {
  const carried = valuesOf(reads, /^requests\.carriedIn/u);
  return valuesOf(reads, /^requests\.received/u).flatMap((received) => carried.map((more) => received + more));
};

const partsClaims = (sentence: string, reads: readonly Read[], told: readonly Read[], place: Place): readonly Claim[] =>
  partsIn(sentence, reads.filter(({ quantity }) => quantity.measure === 'count').map(named)).flatMap((list) => {
    const whole = reads.find(({ quantity }) => quantity === list.whole.quantity);
    if (!whole?.subject || whole.quantity.isApproximate) return [];
    const isOfRequests = whole.topic === 'requests';
    const totals = told.filter(
      (read) => read.isClear && !list.parts.some(({ quantity }) => quantity === read.quantity),
    );
    const others = isOfRequests ? [...valuesOf(totals, /^requests\.(?:received|concluded)/u), ...pairSums(totals)] : [];
    return [
      {
        ...place,
        kind: 'parts',
        wholes: [
          { label: whole.label, value: whole.quantity.value },
          ...others.filter((value) => value !== whole.quantity.value).map((value) => ({ label: '', value })),
        ],
        parts: list.parts.map(({ label, value }) => ({ label, value })),
      },
    ];
  });

const BASE_WORDS: readonly { readonly says: RegExp; readonly id: RegExp }[] = [
  { says: /答复|办结|办理/u, id: /^requests\.(?:concluded|received)/u },
  { says: /申请|收到|受理/u, id: /^requests\.(?:received|concluded)/u },
];

const shareClaims = (sentence: string, reads: readonly Read[], told: readonly Read[], place: Place): readonly Claim[] =>
  sharesIn(sentence, reads.filter(isCounted).map(named)).flatMap(
    ({ part, percent, step, of }): readonly ShareClaim[] => {
      const own = reads.find(({ quantity }) => quantity === part.quantity);
      if (!own?.doubts.every((doubt) => doubt === 'unclear' || doubt === 'other-coverage')) return [];
      const same = told.filter((read) => read !== own && read.topic === own.topic && isCounted(read));
      const words = BASE_WORDS.find(({ says }) => says.test(of));
      const bases = words ? valuesOf(same, words.id) : same.map(({ quantity }) => quantity.value);
      const siblings = same.filter(
        ({ subject, quantity }) => subject && reads.some((read) => read.quantity === quantity),
      );
      const sum = siblings.reduce((total, { quantity }) => total + quantity.value, part.value);
      const possible = [...new Set([...bases, ...pairSums(same), sum])].filter(
        (base) => base >= part.value && base > 0,
      );
      const hasWhole = bases.some((base) => base >= part.value);
      return hasWhole
        ? [{ ...place, kind: 'share', part: { label: part.label, value: part.value }, bases: possible, percent, step }]
        : [];
    },
  );

const passageClaims = ({ sentences, section, at }: Passage, report: Report, find: CellFinder): readonly Claim[] => {
  const claims: Claim[] = [];
  const told: Read[] = [];
  let memory: Memory = {
    topic: section === 'requests' ? 'requests' : null,
    whole: null,
    isAboutOpenness: section === 'review',
    scope: null,
    year: null,
  };
  for (const sentence of sentences) {
    const place = { sentence, section, at };
    claims.push(...noneClaims(sentence, place, memory, report, find));
    const { reads, memory: next } = readSentence(sentence, memory, report);
    told.push(...reads);
    claims.push(
      ...reads
        .filter(({ topic }) => topic !== null && topic !== 'foreign')
        .map((read) => figureClaim(read, place, find)),
      ...unanimousClaims(sentence, reads, place, find),
      ...partsClaims(sentence, reads, told, place),
      ...shareClaims(sentence, reads, told, place),
    );
    memory = next;
  }
  return claims;
};

const NARROW: ReadonlySet<unknown> = new Set(['organ', 'government-own']);

/** Where a text speaks of the whole district and of one office, and the report does not say whose its tables are. */
const isMixed = (claims: readonly Claim[], { coverage }: Own): boolean => {
  const said = claims.flatMap((claim) => (claim.kind === 'figure' ? (claim.coverage ?? []) : []));
  return coverage === null && said.includes('jurisdiction') && said.some((one) => NARROW.has(one));
};

/** Every figure that the narrative states of what the tables hold, in the order of print. */
export const claimsOf = (
  { agency, year, coverage, sections, facts }: Narrated,
  lines: readonly Line[],
): readonly Claim[] => {
  const find = cellFinder(facts);
  const own = { agency: agency.name, coverage };
  const report: Report = { ...own, year, reader: scopeReader(own) };
  const claims = sections
    .filter(({ kind }) => !SILENT.has(kind))
    .flatMap((section) => passagesOf(section, lines))
    .flatMap((passage) => passageClaims(passage, report, find));
  if (!isMixed(claims, own)) return claims;
  return claims.map((claim) =>
    claim.kind !== 'figure' || claim.doubts.includes('other-coverage')
      ? claim
      : { ...claim, doubts: [...claim.doubts, 'other-coverage'] },
  );
};
