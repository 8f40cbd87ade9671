import type { Claim, ShareClaim } from '#model';
import type { Standing } from './claims-figures.ts';
import { type Named, partsIn } from './parts.ts';
import type { Read } from './sentence.ts';
import { sharesIn } from './shares.ts';

const isCounted = ({ topic, quantity }: Read): boolean =>
  topic !== null && topic !== 'foreign' && quantity.measure === 'count';

const named = ({ label, quantity }: Read): Named => ({ label, value: quantity.value, quantity });

const valuesOf = (reads: readonly Read[], id: RegExp): readonly number[] =>
  reads.filter(({ subject }) => id.test(subject?.id ?? '')).map(({ quantity }) => quantity.value);

const pairSums = (reads: readonly Read[]): readonly number[] => {
  const carried = valuesOf(reads, /^requests\.carriedIn/u);
  return valuesOf(reads, /^requests\.received/u).flatMap((received) => carried.map((more) => received + more));
};

/**
 * Lists of parts. `told` is every figure of the paragraph so far: outcomes may add up to what was concluded, or to what
 * was received and carried in, whichever their total is.
 */
export const partsClaims = (
  sentence: string,
  reads: readonly Read[],
  told: readonly Read[],
  place: Standing,
): readonly Claim[] =>
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

/** Percentages, each of any figure of the paragraph that it may be a share of. */
export const shareClaims = (
  sentence: string,
  reads: readonly Read[],
  told: readonly Read[],
  place: Standing,
): readonly Claim[] =>
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
