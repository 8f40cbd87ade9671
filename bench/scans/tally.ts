import type { Fact, Outcome } from '#model';
import type { Figures } from '../../tests/printed/sheet.ts';

/** From here on nobody would look again. */
const SURE = 0.9;

/** What became of printed figures. */
export interface Tally {
  pages: number;
  seconds: number;
  figures: number;
  /** As printed; of these `doubted` are right, but nobody is told to rely on them. */
  right: number;
  doubted: number;
  /** Not right, and said so: unreadable, or of a low confidence. */
  marked: number;
  /** Of a row or column that is said not to be in the table. */
  absent: number;
  /** Another value, or a blank, that nobody would look at again. */
  silent: number;
  /** Tesseract on some of the whole pages: how many, their figures, those it found, its seconds. */
  alonePages: number;
  aloneFigures: number;
  alone: number;
  aloneSeconds: number;
}

export const blankTally = (): Tally => ({
  pages: 0,
  seconds: 0,
  figures: 0,
  right: 0,
  doubted: 0,
  marked: 0,
  absent: 0,
  silent: 0,
  alonePages: 0,
  aloneFigures: 0,
  alone: 0,
  aloneSeconds: 0,
});

type Fate = 'right' | 'doubted' | 'marked' | 'absent' | 'silent';

const fateOf = (fact: Fact | undefined, printed: string): Fate => {
  if (!fact) return 'marked';
  if (fact.state === 'absent') return 'absent';
  const isSure = fact.confidence >= SURE && fact.state !== 'unreadable';
  if (fact.state === 'reported' && String(fact.value) === printed) return isSure ? 'right' : 'doubted';
  return isSure ? 'silent' : 'marked';
};

const factsOf = (outcome: Outcome | undefined): readonly Fact[] =>
  outcome?.state === 'record' ? outcome.report.facts : [];

/** Sums that are said to fail for certain: these reports add up, and a scan is no text. */
export const accusationsOf = (outcome: Outcome | undefined): readonly string[] =>
  outcome?.state === 'record'
    ? outcome.report.findings
        .filter(({ rule, certainty }) => rule === 'unbalanced-equation' && certainty === 'published')
        .map(({ message }) => message.en)
    : [];

/**
 * Counts the figures of a page of a report against its print.
 * @param table the one that the page shows
 * @returns what is silently wrong, in words
 */
export const count = (
  tally: Tally,
  outcome: Outcome | undefined,
  figures: Figures,
  table: string,
): readonly string[] => {
  const facts = new Map(factsOf(outcome).map((fact) => [fact.id, fact]));
  const wrong: string[] = [];
  for (const [id, printed] of figures) {
    if (!id.startsWith(`${table}.`)) continue;
    const fact = facts.get(id);
    const fate = fateOf(fact, printed);
    tally.figures += 1;
    if (fate === 'doubted') tally.right += 1;
    tally[fate] += 1;
    if (fate === 'silent') wrong.push(`${id}: printed ${printed}, read ${fact?.value} (${fact?.confidence})`);
  }
  return wrong;
};

export const share = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(2)} %`;

export const added = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((sum, tally) => {
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
    return sum;
  }, blankTally());
