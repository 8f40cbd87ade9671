import type { SectionKind } from '#model';
import type { DigestOfYear } from './bodies.ts';
import { bandsOf, type Fingerprint, likeness } from './fingerprint.ts';

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

const entriesOf = (digests: readonly DigestOfYear[]): readonly Entry[] =>
  digests.flatMap((digest) => digest.sections.map((section) => ({ digest, ...section })));

/** Whether the text of `a` may have been there when `b` was written; names settle a tie, so that one of two is told. */
const isEarlier = (a: DigestOfYear, b: DigestOfYear): boolean => (a.year === b.year ? a.uri < b.uri : a.year < b.year);

/** A bucket of a text that a whole province shares: the first of them stand for all. */
const MOST = 40;

/**
 * For each section the one it was most likely copied from, where two texts are at least that alike.
 * `mayBeSource` says which reports are to be compared at all.
 */
export const alikeSections = (
  digests: readonly DigestOfYear[],
  least: number,
  mayBeSource: (of: DigestOfYear, source: DigestOfYear) => boolean,
): readonly Alike[] => {
  const buckets = new Map<string, Entry[]>();
  const entries = entriesOf(digests).map((entry) => ({
    entry,
    keys: bandsOf(entry.fingerprint).map((band) => `${entry.kind}:${band}`),
  }));
  for (const { entry, keys } of entries) {
    for (const key of keys) {
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [entry]);
      else if (bucket.length < MOST) bucket.push(entry);
    }
  }
  return entries.flatMap(({ entry, keys }): Alike[] => {
    const others = new Set(keys.flatMap((key) => buckets.get(key) ?? []));
    const [best] = [...others]
      .filter(({ digest }) => isEarlier(digest, entry.digest) && mayBeSource(entry.digest, digest))
      .map(({ digest, fingerprint }) => ({ source: digest, likeness: likeness(entry.fingerprint, fingerprint) }))
      .filter((candidate) => candidate.likeness >= least)
      .sort((a, b) => b.likeness - a.likeness || b.source.year - a.source.year);
    return best ? [{ kind: entry.kind, of: entry.digest, ...best }] : [];
  });
};
