import type { Fact, Wording } from '#model';
import type { Side } from '../evaluation.ts';

const LONGEST_SUM = 7;
/** `３`, `1,204` and the like; of `22（其中修订16件）` the value says enough. */
const PLAIN = /^[\p{Nd}.,，．\s+−-]+$/u;

const same = (text: string): Wording => ({ zh: text, en: text });

const printed = ({ state, raw, value }: Fact): Wording => {
  if (state === 'blank') return { zh: '（空）', en: '(blank)' };
  return same(value === null || PLAIN.test(raw) ? raw.trim() : `${value}`);
};

const joined = (words: readonly Wording[]): Wording => ({
  zh: words.map(({ zh }) => zh).join(' + '),
  en: words.map(({ en }) => en).join(' + '),
});

const nothing = (facts: readonly Fact[]): Wording => {
  const hasZero = facts.some(({ state }) => state === 'reported');
  const hasUnfilled = facts.some(({ state }) => state !== 'reported');
  if (hasZero && hasUnfilled) return { zh: ' 0 或空', en: '0 or blank' };
  return hasZero ? { zh: ' 0', en: '0' } : { zh: '空', en: 'blank' };
};

/** Only what counts, and what the others are. */
const longSum = ({ facts, sum }: Side): Wording => {
  const counted = facts.filter(({ value }) => value !== null && value !== 0);
  const others = facts.filter((fact) => !counted.includes(fact));
  const what = nothing(others);
  if (counted.length === 0) {
    return { zh: `0（${others.length} 项均为${what.zh}）`, en: `0 (all ${others.length} are ${what.en})` };
  }
  const shown = shortSum({ facts: counted, sum });
  if (others.length === 0) return shown;
  return {
    zh: `${shown.zh}（其余 ${others.length} 项为${what.zh}）`,
    en: `${shown.en} (the other ${others.length} are ${what.en})`,
  };
};

const shortSum = ({ facts, sum }: Side): Wording => {
  const terms = joined(facts.map(printed));
  return facts.length > 1 ? { zh: `${terms.zh} = ${sum}`, en: `${terms.en} = ${sum}` } : terms;
};

/** One side of a relation as printed: `3 + （空） = 3`. */
export const sideText = (side: Side): Wording => (side.facts.length > LONGEST_SUM ? longSum(side) : shortSum(side));
