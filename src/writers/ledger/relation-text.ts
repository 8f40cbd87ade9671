import type { Fact, Finding } from '#model';
import type { Words } from '../wording/words.ts';
import { figureName, figureText } from './figure.ts';
import { relationOf, type Side } from './relation.ts';

/** A finding on a whole table left blank names hundreds; its place and message say the rest. */
const MOST = 8;

const sideText = ({ addends, sum }: Side, words: Words): string => {
  const terms = addends.map(({ label, fact }) => `${label[words.language]} ${figureText(fact, words)}`).join(' + ');
  return addends.length > 1 ? `${terms} = ${sum}` : terms;
};

/** The figures of a finding on one line: the relation with every addend, or each figure by its name. */
export const figuresText = (finding: Finding, facts: ReadonlyMap<string, Fact>, words: Words): string => {
  const relation = relationOf(finding, facts);
  if (relation) {
    const sign = finding.expected === finding.actual ? '=' : '≠';
    return `${sideText(relation.left, words)} ${sign} ${sideText(relation.right, words)}`;
  }
  const figures = finding.facts.flatMap((id) => facts.get(id) ?? []);
  const shown = figures
    .slice(0, MOST)
    .map((fact) => `${figureName(fact, words)}${words.colon}${figureText(fact, words)}`);
  return [...shown, ...(figures.length > MOST ? ['…'] : [])].join('\n');
};

/** The suspected figures, one a line, each with the value that would mend every relation. */
export const suspectsText = ({ suspects }: Finding, facts: ReadonlyMap<string, Fact>, words: Words): string =>
  suspects
    .flatMap(({ fact: id, value }) => {
      const fact = facts.get(id);
      return fact ? words.suspect(figureName(fact, words), figureText(fact, words), `${value}`) : [];
    })
    .join('\n');
