import type { Draft } from '../draft.ts';
import type { Body } from './bodies.ts';
import type { Digest } from './digest.ts';

export type { Body } from './bodies.ts';

/** Parts that are said to be all the parts of a whole: 青禾市 and its districts and bureaus. */
export interface Whole {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** What a rule over several reports judges. */
export interface AcrossContext {
  /** Every body of which there is a year. */
  readonly bodies: readonly Body[];
  readonly digests: readonly Digest[];
  /** What the caller declared to be complete; nothing else is taken for complete. */
  readonly wholes: readonly Whole[];
}

/** A finding about a report that stands on others as well. */
export interface AcrossDraft extends Omit<Draft, 'ground' | 'at' | 'suspects'> {
  /** The report that the finding is about: the later one. */
  readonly of: Digest;
  /** The reports it is held against. */
  readonly against: readonly [Digest, ...Digest[]];
  /** Figures of those, by fact id, that it stands on. */
  readonly againstFacts: readonly string[];
  /** The reports may be of different bodies of one name. */
  readonly isMixUp: boolean;
}
