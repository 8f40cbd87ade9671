import type { Finding, Wording } from '#model';
import type { Given } from '../example.ts';
import type { Whole } from './context.ts';

/** One of the reports of an example; unless said, 青禾市云溪区教育局's. */
export interface GivenReport extends Given {
  readonly year: number;
  readonly agency?: string;
  /** `2023.html` for 2023 unless said. */
  readonly uri?: string;
}

/** Reports of which the rule says nothing. */
export interface ValidAcrossExample {
  readonly name: Wording;
  readonly given: readonly GivenReport[];
  readonly wholes?: readonly Whole[];
}

/** The report it is about by its uri, the message in both languages, and what else of a finding the example is about. */
export type ExpectedAcross = Pick<Finding, 'message'> &
  Partial<Omit<Finding, 'rule' | 'message'>> & { readonly of: string };

/** Reports of which the rule says exactly this, in this order. */
export interface InvalidAcrossExample extends ValidAcrossExample {
  readonly finds: readonly [ExpectedAcross, ...ExpectedAcross[]];
}
