import type { Body, DigestOfYear } from './bodies.ts';
import type { AcrossContext } from './context.ts';

/** A body's reports for two years that follow one another. */
export interface YearPair {
  readonly body: Body;
  readonly earlier: DigestOfYear;
  readonly later: DigestOfYear;
}

/** Whether the two may be of the same bodies: what one of them does not say cannot tell them apart. */
export const coverageAgrees = ({ earlier, later }: Pick<YearPair, 'earlier' | 'later'>): boolean =>
  earlier.coverage === null || later.coverage === null || earlier.coverage === later.coverage;

/** Every pair of reports one year apart whose figures may be held against each other. */
export const consecutiveYears = ({ bodies }: Pick<AcrossContext, 'bodies'>): readonly YearPair[] =>
  bodies.flatMap((body) =>
    body.years.flatMap((later): YearPair[] => {
      const earlier = body.years.find(({ year }) => year === later.year - 1);
      return earlier && coverageAgrees({ earlier, later }) ? [{ body, earlier, later }] : [];
    }),
  );
