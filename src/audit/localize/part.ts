import { costOf, type Mend } from './cause.ts';
import type { Localization } from './localize.ts';
import type { Linear, System } from './system.ts';

const touches = ({ coefficients }: Linear, figures: readonly number[]): boolean =>
  figures.some((figure) => coefficients[figure] !== 0);

/** The figures of a mend that hang together with this relation: those of other relations mend something else. */
const connected = ({ relations }: System, { changes }: Mend, relation: Linear): ReadonlySet<number> => {
  const figures = changes.map(({ figure }) => figure);
  const reached = new Set(figures.filter((figure) => relation.coefficients[figure] !== 0));
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    const near = relations.filter((candidate) => touches(candidate, [...reached]));
    for (const figure of figures) if (near.some((candidate) => touches(candidate, [figure]))) reached.add(figure);
  }
  return reached;
};

const partAt = (system: System, mend: Mend, relation: Linear): Mend => {
  // A row that is shifted mends as a whole or not at all.
  if (mend.cause.kind !== 'slips') return mend;
  const reached = connected(system, mend, relation);
  const isPart = mend.changes.map(({ figure }) => reached.has(figure));
  return {
    changes: mend.changes.filter((_, index) => isPart[index]),
    cause: { kind: 'slips', slips: mend.cause.slips.filter((_, index) => isPart[index]) },
  };
};

const key = ({ changes }: Mend): string => changes.map(({ figure, value }) => `${figure}=${value}`).join();

/** The ways to mend one broken relation, among those that mend all; each once, the likeliest first. */
export const mendsAt = (system: System, { mends }: Localization, relation: Linear): readonly Mend[] => {
  const parts = new Map(mends.map((mend) => partAt(system, mend, relation)).map((part) => [key(part), part]));
  return [...parts.values()].sort((a, b) => costOf(a) - costOf(b));
};
