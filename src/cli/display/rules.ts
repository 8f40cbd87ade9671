import type { Rule } from '../../audit/rule.ts';
import { rules } from '../../audit/rules/index.ts';
import { UsageError } from '../exit.ts';
import type { Language } from '../language.ts';
import { print } from '../output/print.ts';
import { atLeft, displayWidth } from '../text/width.ts';
import { wordsOf } from '../wording/words-of.ts';

type Described = Pick<Rule, 'id' | 'state' | 'severity' | 'summary' | 'explanation' | 'basis'>;

/** How grave its findings are, and whether it is on trial. */
const standing = ({ state, severity }: Described, language: Language): string => {
  const words = wordsOf(language);
  return state === 'trial' ? `${words.severity[severity]}  ${words.trial}` : words.severity[severity];
};

/** One line a rule: id, severity, summary. */
export const ruleList = (known: readonly Described[], language: Language): string => {
  const words = wordsOf(language);
  const width = Math.max(0, ...known.map(({ id }) => displayWidth(id)));
  return known
    .map(
      ({ id, severity, summary }) =>
        `${atLeft(id, width)}  ${atLeft(words.severity[severity], 7)}  ${summary[language]}\n`,
    )
    .join('');
};

/** One rule: what it reports, why it matters, and what it rests on. */
export const ruleText = (rule: Described, language: Language): string => {
  const { id, summary, explanation, basis } = rule;
  return `${id}  ${standing(rule, language)}\n${summary[language]}\n\n${explanation[language]}\n\n${basis}\n`;
};

/** @throws UsageError for an id that no rule has */
export const printRules = async (id: string | undefined, language: Language): Promise<void> => {
  if (id === undefined) return print(ruleList(rules, language));
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new UsageError(`no rule ${id}; the rules are ${rules.map((known) => known.id).join(', ')}`);
  return print(ruleText(rule, language));
};
