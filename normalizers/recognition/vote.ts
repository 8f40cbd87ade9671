import { equationLines, type Table } from '#forms';
import type { Fact, Recognised } from '#model';
import { readFigure } from '#normalizers/numbers/figure';
import { type Balance, type Domains, holds, settle } from './settle.ts';

/** A figure that two equations confirm, by its row and by its column. */
const CONFIRMED_TWICE = 0.99;
/** A figure that one equation confirms: two errors may still cancel in one sum. */
const CONFIRMED = 0.95;
/** A figure of an equation that fails: it, or one of its neighbours, is misread or wrong in print. */
const DOUBTED = 0.5;
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

const confirmations = (balances: readonly Balance[], domains: Domains): ReadonlyMap<string, readonly boolean[]> => {
  const found = new Map<string, boolean[]>();
  for (const balance of balances) {
    const verdict = holds(balance, domains);
    for (const id of [...balance.left, ...balance.right]) found.set(id, [...(found.get(id) ?? []), verdict]);
  }
  return found;
};

const readingConfidence = ({ confidence }: Recognised, verdicts: readonly boolean[]): number => {
  if (verdicts.includes(false)) return Math.min(confidence, DOUBTED);
  if (verdicts.length >= 2) return CONFIRMED_TWICE;
  return verdicts.length === 1 ? CONFIRMED : confidence;
};

/** The reader's part of the confidence is judged anew; how surely the cell was found in the table stays. */
const confidenceOf = (fact: Fact, recognised: Recognised, verdicts: readonly boolean[]): number => {
  const placed = recognised.confidence > 0 ? Math.min(1, fact.confidence / recognised.confidence) : 0;
  return Math.round(100 * placed * readingConfidence(recognised, verdicts)) / 100;
};

/** Its row and its column both add up: one misreading could not do that, and two alike hardly. */
const isConfirmed = (verdicts: readonly boolean[]): boolean => verdicts.length >= 2 && verdicts.every(Boolean);

const unreadable = (fact: Fact): Fact => ({ ...fact, state: 'unreadable', value: null });

/**
 * The recognised figures of a table after its equations have judged: where readers disagree and only one reading lets
 * every equation hold, it is taken; what stays open is unreadable, and what an equation contradicts loses its
 * confidence.
 */
export const voted = (table: Table, facts: readonly Fact[], recognitions: Recognitions): readonly Fact[] => {
  if (recognitions.size === 0) return facts;
  const balances = balancesOf(table, facts);
  const disputed = new Map(
    facts.filter(({ state }) => state !== 'absent').map((fact) => [fact.id, domainOf(fact, recognitions.get(fact.id))]),
  );
  const settled = settle(balances, disputed);
  // What is still open is taken at its likeliest, and stands only if every equation it is in then holds.
  const chosen = new Map([...settled].map(([id, values]) => [id, values.slice(0, 1)]));
  const verdicts = confirmations(balances, chosen);
  return facts.map((fact) => {
    const recognised = recognitions.get(fact.id);
    if (!recognised || fact.state === 'absent') return fact;
    const [value, ...others] = settled.get(fact.id) ?? [];
    const judged = verdicts.get(fact.id) ?? [];
    const isOpen = others.length > 0 && recognised.confidence < LEAST;
    if (value === undefined || (isOpen && !isConfirmed(judged))) return unreadable(fact);
    const confidence = confidenceOf(fact, recognised, judged);
    return value === (fact.value ?? 0) && fact.state !== 'unreadable'
      ? { ...fact, confidence }
      : { ...fact, state: 'reported', value, confidence };
  });
};
