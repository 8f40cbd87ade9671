import type { SectionKind } from '#model';
import type { DigestOfYear } from './bodies.ts';
import { BANDS, bandOf, type Fingerprint, likeness } from './fingerprint.ts';

/** A section, and the section of an earlier or neighbouring report that it is most like. */
export interface Alike {
  readonly kind: SectionKind;
  readonly of: DigestOfYear;
  readonly source: DigestOfYear;
  /** 0–1. */
  readonly likeness: number;
}

interface Entry {
  readonly digest: DigestOfYear;
  readonly kind: SectionKind;
  readonly fingerprint: Fingerprint;
}

/** Earlier years first; within a year by name, so that one of two is told, whatever the order they come in. */
const inTime = (a: Entry, b: Entry): number =>
  a.digest.year - b.digest.year || (a.digest.uri < b.digest.uri ? -1 : Number(a.digest.uri > b.digest.uri));

const entriesOf = (digests: readonly DigestOfYear[]): readonly Entry[] =>
  digests.flatMap((digest) => digest.sections.map((section) => ({ digest, ...section }))).sort(inTime);

/** A text that a whole province shares: the earliest of its reports stand for all, and the work stays in proportion. */
const MOST = 40;

type Found = Map<Entry, { readonly source: Entry; readonly likeness: number }>;

interface Search {
  readonly least: number;
  /** Which reports are to be compared at all. */
  readonly mayBeSource: (of: DigestOfYear, source: DigestOfYear) => boolean;
}

/** Nearer years speak more plainly than better matches that are as good as equal. */
const isBetter = (candidate: { source: Entry; likeness: number }, best: ReturnType<Found['get']>): boolean =>
  !best ||
  candidate.likeness > best.likeness ||
  (candidate.likeness === best.likeness && candidate.source.digest.year > best.source.digest.year);

const compareWith = (entry: Entry, sources: readonly Entry[], found: Found, search: Search): void => {
  for (const source of sources) {
    if (source.kind !== entry.kind) continue;
    const candidate = { source, likeness: likeness(entry.fingerprint, source.fingerprint) };
    // Names are the dearest to compare, so they come last.
    if (candidate.likeness < search.least || !isBetter(candidate, found.get(entry))) continue;
    if (search.mayBeSource(entry.digest, source.digest)) found.set(entry, candidate);
  }
};

/**
 * For each section the one before it that it was most likely copied from, where two texts are at least that alike.
 * One band after the other, so that no more than a band's keys are held.
 */
export const alikeSections = (digests: readonly DigestOfYear[], search: Search): readonly Alike[] => {
  const entries = entriesOf(digests);
  const found: Found = new Map();
  for (let band = 0; band < BANDS; band += 1) {
    const buckets = new Map<string, Entry[]>();
    for (const entry of entries) {
      const key = bandOf(entry.fingerprint, band);
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [entry]);
      else {
        compareWith(entry, bucket, found, search);
        if (bucket.length < MOST) bucket.push(entry);
      }
    }
  }
  return entries.flatMap((entry): readonly Alike[] => {
    const best = found.get(entry);
    if (!best) return [];
    return [{ kind: entry.kind, of: entry.digest, source: best.source.digest, likeness: best.likeness }];
  });
};
