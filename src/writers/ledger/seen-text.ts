import type { Fact, Finding, Seen } from '#model';
import type { Words } from '../wording/words.ts';
import { figureName, figureText } from './figure.ts';

/** What the picture of the page says of a finding's figures, a line each; none where it was not asked. */
export const seenText = ({ seen = [] }: Finding, facts: ReadonlyMap<string, Fact>, words: Words): readonly string[] => {
  const count = (verdict: Seen['verdict']): number => seen.filter((each) => each.verdict === verdict).length;
  const different = seen.flatMap(({ fact: id, verdict, text }) => {
    const fact = facts.get(id);
    if (verdict !== 'differs' || !fact) return [];
    return words.seenOtherwise(figureName(fact, words), figureText(fact, words), text);
  });
  const rest = count('agrees') + count('unclear');
  return rest > 0 ? [...different, words.seen(count('agrees'), count('unclear'))] : different;
};
