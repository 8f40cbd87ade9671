import type { Fact, Suspect } from '#model';
import type { Broken, Evaluation } from '../evaluation.ts';
import type { Mend } from './cause.ts';
import { brokenComponents } from './components.ts';
import { isMovedAsAWhole, looksMisread } from './disorder.ts';
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

const perTable = (judge: (table: string) => boolean): ((table: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (table) => {
    const verdict = known.get(table) ?? judge(table);
    known.set(table, verdict);
    return verdict;
  };
};

interface Located {
  readonly system: System;
  readonly localization: Localization;
  readonly isMisread: boolean;
}

/** What the figures of a report say of a broken relation. */
export interface Diagnosis {
  /** The figures that must be wrong, the likeliest first. Only a suggestion: no value is changed. */
  readonly suspects: readonly Suspect[];
  /** Whether it looks like a table that was read wrongly rather than filled in wrongly. */
  readonly isMisread: boolean;
}

/**
 * Diagnoses broken relations; nothing is worked out before the first of them asks.
 * @param facts the report's, in its order
 */
export const diagnosisIn = (
  evaluations: readonly Evaluation[],
  facts: readonly Fact[],
): ((broken: Broken) => Diagnosis) => {
  let located: readonly Located[] | undefined;
  const isMoved = perTable((table) =>
    isMovedAsAWhole(
      evaluations.filter((evaluation) => evaluation.table === table),
      facts.filter((fact) => fact.table === table),
    ),
  );
  return (broken) => {
    located ??= brokenComponents(evaluations).map((component) => {
      const system = systemOf(component, facts);
      const localization = localize(system);
      return { system, localization, isMisread: looksMisread(system, localization) };
    });
    for (const { system, localization, isMisread } of located) {
      const relation = system.relations[system.evaluations.indexOf(broken)];
      if (!relation) continue;
      const ways = mendsAt(system, localization, relation);
      return {
        suspects: suspectsAmong(system, ways),
        isMisread: isMisread || isMoved(broken.table),
      };
    }
    return { suspects: [], isMisread: false };
  };
};
