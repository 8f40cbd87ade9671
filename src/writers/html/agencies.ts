import { byGravity, type Gravity, NO_GRAVITY, sumOf } from '../ledger/gravity.ts';
import type { KeptReport } from './kept.ts';

export interface Agency {
  readonly name: string | null;
  readonly gravity: Gravity;
  /** The gravest first; among equals the newest. */
  readonly reports: readonly KeptReport[];
}

/** The agencies of these reports, the gravest first. A report that names no agency stands for itself. */
export const agenciesOf = (reports: readonly KeptReport[]): readonly Agency[] => {
  const named = new Map<string, KeptReport[]>();
  const nameless: KeptReport[][] = [];
  for (const report of reports) {
    const known = report.agency === null ? undefined : named.get(report.agency);
    if (known) known.push(report);
    else if (report.agency === null) nameless.push([report]);
    else named.set(report.agency, [report]);
  }
  return [...named.values(), ...nameless]
    .map((own) => ({
      name: own[0]?.agency ?? null,
      gravity: own.map(({ gravity }) => gravity).reduce(sumOf, NO_GRAVITY),
      reports: own.sort((a, b) => byGravity(a.gravity, b.gravity) || (b.year ?? 0) - (a.year ?? 0)),
    }))
    .sort((a, b) => byGravity(a.gravity, b.gravity));
};
