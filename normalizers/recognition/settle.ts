/** A sum of figures that must come to nothing: those of the left side, less those of the right. */
export interface Balance {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** What each figure may be, likeliest first; one value where nothing disputes it. */
export type Domains = ReadonlyMap<string, readonly number[]>;

/** Beyond these many ways an equation says nothing that could be relied on. */
const MOST_WAYS = 20_000;

interface Weighed {
  readonly id: string;
  readonly sign: 1 | -1;
}

const weighed = ({ left, right }: Balance): readonly Weighed[] => [
  ...left.map((id) => ({ id, sign: 1 }) as const),
  ...right.map((id) => ({ id, sign: -1 }) as const),
];

/** For each disputed figure of an equation the values with which it can hold; null where the equation cannot tell. */
const supported = (balance: Balance, domains: Domains): ReadonlyMap<string, ReadonlySet<number>> | null => {
  const figures = weighed(balance);
  if (figures.some(({ id }) => !domains.get(id)?.length)) return null;
  const domainOf = (id: string): readonly number[] => domains.get(id) ?? [];
  const disputed = figures.filter(({ id }) => domainOf(id).length > 1);
  const ways = disputed.reduce((product, { id }) => product * domainOf(id).length, 1);
  if (disputed.length === 0 || ways > MOST_WAYS) return null;
  const settled = figures
    .filter(({ id }) => domainOf(id).length === 1)
    .reduce((sum, { id, sign }) => sum + sign * (domainOf(id)[0] ?? 0), 0);
  const found = new Map(disputed.map(({ id }) => [id, new Set<number>()]));
  const choose = (index: number, sum: number, chosen: readonly number[]): void => {
    const figure = disputed[index];
    if (!figure) {
      if (sum === 0) for (const [i, { id }] of disputed.entries()) found.get(id)?.add(chosen[i] ?? 0);
      return;
    }
    for (const value of domainOf(figure.id)) choose(index + 1, sum + figure.sign * value, [...chosen, value]);
  };
  choose(0, settled, []);
  return found;
};

/**
 * Lets equations judge between readings: a value with which some equation cannot hold is struck, until nothing more
 * can be. An equation that no reading mends strikes nothing: one of its other figures is wrong, or the print is.
 */
export const settle = (balances: readonly Balance[], disputed: Domains): Domains => {
  const domains = new Map(disputed);
  for (let changed = true; changed; ) {
    changed = false;
    for (const balance of balances) {
      for (const [id, values] of supported(balance, domains) ?? []) {
        const before = domains.get(id) ?? [];
        const kept = before.filter((value) => values.has(value));
        if (kept.length === 0 || kept.length === before.length) continue;
        domains.set(id, kept);
        changed = true;
      }
    }
  }
  return domains;
};

/** `open`: some figure of it has no value, or more than one. */
export type Verdict = 'holds' | 'fails' | 'open';

/** What an equation says of the values its figures have. */
export const verdictOf = (balance: Balance, domains: Domains): Verdict => {
  const figures = weighed(balance);
  if (figures.some(({ id }) => domains.get(id)?.length !== 1)) return 'open';
  const sum = figures.reduce((total, { id, sign }) => total + sign * (domains.get(id)?.[0] ?? 0), 0);
  return sum === 0 ? 'holds' : 'fails';
};
