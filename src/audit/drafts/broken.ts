import type { Wording } from '#model';
import type { Draft, Ground } from '../draft.ts';
import type { Broken, Evaluation } from '../evaluation.ts';
import type { Diagnosis } from '../localize/diagnosis.ts';
import { located } from '../wording/places.ts';
import { relationText } from '../wording/relation.ts';

const factsOf = ({ left, right }: Broken) => [...left.facts, ...right.facts];

/** A relation that fails, all of its figures printed as numbers. */
export const isBrokenInFull = (evaluation: Evaluation): evaluation is Broken =>
  evaluation.verdict === 'broken' && factsOf(evaluation).every(({ state }) => state === 'reported');

/** A relation that fails, with a cell in it that is not filled in. */
export const isBrokenWithBlanks = (evaluation: Evaluation): evaluation is Broken =>
  evaluation.verdict === 'broken' && factsOf(evaluation).some(({ state }) => state !== 'reported');

/** Whether what a sum lacks may stand in the line that the table does not have, which may be us who lost it. */
const mayBeLost = ({ left, right, without }: Broken): boolean => {
  const [parts, whole] = left.facts.length >= right.facts.length ? [left, right] : [right, left];
  return without.length > 0 && parts.sum < whole.sum;
};

/** Where the table looks misread the figures prove nothing; what was left out of a sum rests on how labels were matched. */
const groundOf = (broken: Broken, { isMisread }: Diagnosis): Ground => {
  const { table, without } = broken;
  if (isMisread || mayBeLost(broken)) return { kind: 'disorder' };
  return without.length > 0 ? { kind: 'alignment', table } : { kind: 'print' };
};

/** The relation and its figures; `remark` is said after the sums. */
export const brokenDraft = (broken: Broken, diagnosis: Diagnosis, remark: Wording | null): Draft => {
  const { equation, each, leaf, left, right } = broken;
  const facts = factsOf(broken);
  const relation = relationText(broken);
  return {
    equation,
    scope: each === 'row' ? { row: leaf.path } : { column: leaf.path },
    facts: facts.map(({ id }) => id),
    expected: left.sum,
    actual: right.sum,
    ground: groundOf(broken, diagnosis),
    message: located(
      remark ? { zh: `${relation.zh}${remark.zh}`, en: `${relation.en}${remark.en}` } : relation,
      facts.map(({ at }) => at),
    ),
  };
};
