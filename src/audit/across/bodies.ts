import { agencyKey, isUniqueName } from './agency.ts';
import type { Digest } from './digest.ts';

export interface DigestOfYear extends Digest {
  readonly agency: string;
  readonly year: number;
}

/** One agency by its name, and its reports. */
export interface Body {
  readonly name: string;
  /** False where the name may be of several bodies (城关镇人民政府): what is found may then be a mix-up. */
  readonly isUnique: boolean;
  /** One report a year, oldest first; years with copies that differ are left out. */
  readonly years: readonly DigestOfYear[];
  /** Reports for one year whose sources differ. */
  readonly copies: readonly (readonly [DigestOfYear, DigestOfYear, ...DigestOfYear[]])[];
}

const hasYear = (digest: Digest): digest is DigestOfYear =>
  digest.isIdentified && digest.agency !== null && digest.year !== null;

const grouped = <K, T>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const hostOf = (uri: string): string | null => (/^https?:/u.test(uri) ? new URL(uri).host : null);

const areOfOneSite = (digests: readonly Digest[]): boolean => {
  const hosts = new Set(digests.map(({ uri }) => hostOf(uri)));
  return hosts.size === 1 && !hosts.has(null);
};

const sayTheSame = (digests: readonly Digest[]): boolean =>
  new Set(digests.map(({ print }) => print)).size === 1 && digests.every(({ print }) => print !== null);

const bodyOf = (digests: readonly DigestOfYear[]): Body => {
  const byYear = [...grouped(digests, ({ year }) => year)]
    .map(([, copies]) => [...grouped(copies, ({ id }) => id).values()].flatMap(([first]) => first ?? []))
    .sort(([a], [b]) => (a?.year ?? 0) - (b?.year ?? 0));
  const isOneAYear = byYear.every((copies) => copies.length === 1 || sayTheSame(copies));
  return {
    name: digests[0]?.agency ?? '',
    // A city's site holds its districts' reports as well: two of 教育局 for one year are two bodies.
    isUnique: isUniqueName(digests[0]?.agency ?? '') || (isOneAYear && areOfOneSite(digests)),
    years: byYear.flatMap((copies) => (copies.length === 1 || sayTheSame(copies) ? (copies[0] ?? []) : [])),
    copies: byYear.flatMap(([first, second, ...more]) => (first && second ? [[first, second, ...more]] : [])),
  };
};

/** Reports put together by agency; those whose agency or year is not known, or named twice, belong to none. */
export const bodiesOf = (digests: readonly Digest[]): readonly Body[] =>
  [...grouped(digests.filter(hasYear), ({ agency }) => agencyKey(agency)).values()].map(bodyOf);
