import type { Certainty, Fact, Finding, Severity, Wording } from '#model';
import type { Unread } from '../audited.ts';

export type Language = keyof Wording;

/** What every written audit calls the same things, in one language. */
export interface Words {
  readonly language: Language;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  /** To a finding of a rule that is on trial. */
  readonly trial: string;
  readonly state: Readonly<Record<Unread['state'], string>>;
  /** What a code of an outcome means; an operating system's own codes stand as they are. */
  readonly code: (code: string) => string;
  /** Why there is no report; as it stands where this language has no words for it. */
  readonly reason: (message: string) => string;
  /** What a person has decided of a finding. */
  readonly decision: Readonly<Record<NonNullable<Finding['decision']>['state'], string>>;
  readonly unknownAgency: string;
  readonly unknownYear: string;
  readonly year: (year: number) => string;
  /** What stands for a figure that is not printed as one. */
  readonly unprinted: Readonly<Record<Extract<Fact['state'], 'blank' | 'absent'>, string>>;
  readonly line: (each: 'row' | 'column', label: string) => string;
  readonly suspect: (figure: string, printed: string, value: string) => string;
  /** What the picture of the page shows: figures as in the text layer, and those the readers are not sure of. */
  readonly seen: (agree: number, unclear: number) => string;
  readonly seenOtherwise: (figure: string, printed: string, shown: string) => string;
  readonly colon: string;
  readonly comma: string;
}
