import type { Fact, Suspect } from '#model';
import type { Broken, Evaluation } from '../evaluation.ts';
import type { Mend } from './cause.ts';
import { brokenComponents } from './components.ts';
import { type Localization, localize } from './localize.ts';
import { mendsAt } from './part.ts';
import { type System, systemOf } from './system.ts';
import { whyText } from './why.ts';

/** More ways than these say no more than the relation itself: then only those that a clerk's slip explains are named. */
const MOST_NAMED = 60;

const isExplained = ({ cause }: Mend): boolean => cause.kind !== 'slips' || cause.slips.every((slip) => slip !== null);

const named = (ways: readonly Mend[]): readonly Mend[] => {
  if (ways.length <= MOST_NAMED) return ways;
  const explained = ways.filter(isExplained);
  return explained.length <= MOST_NAMED ? explained : [];
};

const suspectsAmong = ({ figures, one }: System, ways: readonly Mend[]): readonly Suspect[] => {
  const suspects = new Map<string, Suspect>();
  for (const mend of named(ways)) {
    mend.changes.forEach(({ figure, value }, index) => {
      const fact = figures[figure]?.fact.id;
      const key = `${fact}=${value}`;
      if (!fact || suspects.has(key)) return;
      const among = ways.filter(({ changes }) =>
        changes.some((same) => same.figure === figure && same.value === value),
      );
      const why = whyText(mend, index, { among: among.length, all: ways.length });
      suspects.set(key, { fact, value: Number(value / one), why });
    });
  }
  return [...suspects.values()];
};

interface Located {
  readonly system: System;
  readonly localization: Localization;
}

/**
 * For a broken relation, the figures that must be wrong, the likeliest first. Only a suggestion: no value is changed.
 * Nothing is worked out before the first broken relation asks.
 * @param facts the report's, in its order
 */
export const suspectsIn = (
  evaluations: readonly Evaluation[],
  facts: readonly Fact[],
): ((broken: Broken) => readonly Suspect[]) => {
  let located: readonly Located[] | undefined;
  return (broken) => {
    located ??= brokenComponents(evaluations).map((component) => {
      const system = systemOf(component, facts);
      return { system, localization: localize(system) };
    });
    return located.flatMap(({ system, localization }) => {
      const relation = system.relations[system.evaluations.indexOf(broken)];
      return relation ? suspectsAmong(system, mendsAt(system, localization, relation)) : [];
    });
  };
};
