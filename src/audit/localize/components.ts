import type { Fact } from '#model';
import type { Assessed, Evaluation } from '../evaluation.ts';

const hasFact = ({ left, right }: Assessed, is: (fact: Fact) => boolean): boolean =>
  left.facts.some(is) || right.facts.some(is);

const isAssessed = (evaluation: Evaluation): evaluation is Assessed =>
  evaluation.verdict === 'holds' || evaluation.verdict === 'broken';

/** Sums of rounded money leave the values open, so nothing can be told from them. */
const isExact = (evaluation: Evaluation): evaluation is Assessed =>
  isAssessed(evaluation) && !hasFact(evaluation, ({ unit }) => unit === '10k CNY');

const grown = (seed: Assessed, all: readonly Assessed[]): ReadonlySet<Assessed> => {
  const members = new Set<Assessed>();
  const reached = new Set(seed.left.facts);
  const isReached = (fact: Fact): boolean => reached.has(fact);
  let before = -1;
  while (before < members.size) {
    before = members.size;
    for (const evaluation of all) {
      if (members.has(evaluation) || !hasFact(evaluation, isReached)) continue;
      members.add(evaluation);
      for (const fact of evaluation.left.facts) reached.add(fact);
      for (const fact of evaluation.right.facts) reached.add(fact);
    }
  }
  return members;
};

/** The relations that share figures, directly or through others, with one that is broken; apart where they are apart, broken ones first. */
export const brokenComponents = (evaluations: readonly Evaluation[]): readonly (readonly Assessed[])[] => {
  const assessed = evaluations.filter(isExact);
  const components: ReadonlySet<Assessed>[] = [];
  for (const seed of assessed) {
    if (seed.verdict !== 'broken' || components.some((component) => component.has(seed))) continue;
    components.push(grown(seed, assessed));
  }
  const brokenFirst = assessed.toSorted((a, b) => Number(a.verdict !== 'broken') - Number(b.verdict !== 'broken'));
  return components.map((component) => brokenFirst.filter((evaluation) => component.has(evaluation)));
};
