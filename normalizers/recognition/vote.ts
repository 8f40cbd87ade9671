import { equationLines, type Table } from '#forms';
import type { Fact, Recognised } from '#model';
import { readFigure } from '#normalizers/numbers/figure';
import { type Balance, type Domains, settle, type Verdict, verdictOf } from './settle.ts';

/** A figure that two equations confirm, by its row and by its column. */
const CONFIRMED_TWICE = 0.99;
/** A figure that one equation confirms: two errors may still cancel in one sum. */
const CONFIRMED = 0.95;
/** A figure of an equation that fails: it, or one of its neighbours, is misread or wrong in print. */
const DOUBTED = 0.5;
/** From here on the readers agree. */
const AGREED = 0.9;
/** Below this two readers disagree, and nothing settles it. */
const LEAST = 0.6;

/** How each figure of the table was recognised, by fact id; those from a text layer are not there. */
export type Recognitions = ReadonlyMap<string, Recognised>;

const numberOf = (text: string, { unit }: Fact): number | null => {
  const figure = readFigure(text, { unit, isSigned: false });
  return figure.state === 'unreadable' ? null : (figure.value ?? 0);
};

const domainOf = (fact: Fact, recognised: Recognised | undefined): readonly number[] => {
  const own = fact.state === 'unreadable' ? null : (fact.value ?? 0);
  const others = (recognised?.others ?? []).map((text) => numberOf(text, fact));
  return [...new Set([own, ...others])].filter((value) => value !== null);
};

const balancesOf = (table: Table, facts: readonly Fact[]): readonly Balance[] => {
  const absent = new Set(facts.filter(({ state }) => state === 'absent').map(({ id }) => id));
  return equationLines(table)
    .map(({ left, right }) => ({
      left: left.filter((id) => !absent.has(id)),
      right: right.filter((id) => !absent.has(id)),
    }))
    .filter(({ left, right }) => left.length > 0 && right.length > 0);
};

/** By fact id, what the equations it is in say. */
type Verdicts = ReadonlyMap<string, readonly Verdict[]>;

const verdictsOf = (balances: readonly Balance[], domains: Domains): Verdicts => {
  const found = new Map<string, Verdict[]>();
  for (const balance of balances) {
    const verdict = verdictOf(balance, domains);
    for (const id of [...balance.left, ...balance.right]) found.set(id, [...(found.get(id) ?? []), verdict]);
  }
  return found;
};

/** A figure that is wrong breaks its row and its column: where one of them holds, the other fails by another figure. */
const readingConfidence = ({ confidence }: Recognised, verdicts: readonly Verdict[]): number => {
  const witnesses = verdicts.filter((verdict) => verdict === 'holds').length;
  if (verdicts.includes('fails')) {
    return witnesses > 0 && confidence >= AGREED ? Math.min(confidence, CONFIRMED) : Math.min(confidence, DOUBTED);
  }
  if (witnesses >= 2) return CONFIRMED_TWICE;
  return witnesses === 1 ? CONFIRMED : confidence;
};

/** The reader's part of the confidence is judged anew; how surely the cell was found in the table stays. */
const confidenceOf = (fact: Fact, recognised: Recognised, verdicts: readonly Verdict[]): number => {
  const placed = recognised.confidence > 0 ? Math.min(1, fact.confidence / recognised.confidence) : 0;
  return Math.round(100 * placed * readingConfidence(recognised, verdicts)) / 100;
};

/** Its row and its column both add up: one misreading could not do that, and two alike hardly. */
const isConfirmed = (verdicts: readonly Verdict[]): boolean =>
  verdicts.length >= 2 && verdicts.every((verdict) => verdict === 'holds');

/** The one value of each figure: what is still open is taken at its likeliest, and stands only where it is confirmed. */
const standing = (balances: readonly Balance[], settled: Domains, recognitions: Recognitions): Domains => {
  const likeliest = new Map([...settled].map(([id, values]) => [id, values.slice(0, 1)]));
  const verdicts = verdictsOf(balances, likeliest);
  const isOpen = (id: string): boolean =>
    (settled.get(id)?.length ?? 0) > 1 && (recognitions.get(id)?.confidence ?? 1) < LEAST;
  return new Map(
    [...likeliest].map(([id, values]) => [id, isOpen(id) && !isConfirmed(verdicts.get(id) ?? []) ? [] : values]),
  );
};

const unreadable = (fact: Fact): Fact => ({ ...fact, state: 'unreadable', value: null });

/**
 * The recognised figures of a table after its equations have judged: where readers disagree and only one reading lets
 * every equation hold, it is taken; what stays open is unreadable, and what an equation contradicts loses its
 * confidence. An equation with a figure that is not known confirms nothing and contradicts nothing.
 */
export const voted = (table: Table, facts: readonly Fact[], recognitions: Recognitions): readonly Fact[] => {
  if (recognitions.size === 0) return facts;
  const balances = balancesOf(table, facts);
  const disputed = new Map(
    facts.filter(({ state }) => state !== 'absent').map((fact) => [fact.id, domainOf(fact, recognitions.get(fact.id))]),
  );
  const known = standing(balances, settle(balances, disputed), recognitions);
  const verdicts = verdictsOf(balances, known);
  return facts.map((fact) => {
    const recognised = recognitions.get(fact.id);
    if (!recognised || fact.state === 'absent') return fact;
    const [value] = known.get(fact.id) ?? [];
    if (value === undefined) return unreadable(fact);
    const confidence = confidenceOf(fact, recognised, verdicts.get(fact.id) ?? []);
    return value === (fact.value ?? 0) && fact.state !== 'unreadable'
      ? { ...fact, confidence }
      : { ...fact, state: 'reported', value, confidence };
  });
};
