import type { Report } from '#model';
import type { Entry } from './entry.ts';

/** `entry 3 (dismiss unbalanced-equation, 2023.html)` */
const named = (entry: Entry, number: number): string => {
  const what = entry.decision === 'misread' ? entry.fact : entry.rule;
  return `entry ${number} (${entry.decision} ${what}, ${entry.uri})`;
};

const differences = ({ facts }: Report, { expect }: Entry): readonly string[] =>
  Object.entries(expect).flatMap(([id, expected]) => {
    const fact = facts.find((candidate) => candidate.id === id);
    if (!fact) return [`${id} was ${expected} and is not in the report`];
    return fact.value === expected ? [] : [`${id} was ${expected} and is now ${fact.value}`];
  });

/** The decisions on one report. */
export interface Fit {
  /** Those that are of the report as it is. */
  readonly fitting: readonly Entry[];
  /** Why others no longer fit: its bytes are others, or its figures; one line each. */
  readonly outOfDate: readonly string[];
}

/** Which decisions fit a report. */
export const fitOf = (report: Report, entries: readonly Entry[]): Fit => {
  const judged = entries.flatMap((entry, index) => {
    const name = named(entry, index + 1);
    if (entry.report === report.id) {
      return [{ entry, lines: differences(report, entry).map((difference) => `${name}: ${difference}`) }];
    }
    if (entry.uri !== report.source.uri) return [];
    return [{ entry, lines: [`${name}: the source has changed and is now ${report.id}`] }];
  });
  return {
    fitting: judged.filter(({ lines }) => lines.length === 0).map(({ entry }) => entry),
    outOfDate: judged.flatMap(({ lines }) => lines),
  };
};
