import type { Certainty, Decision, FormId, Outcome, RelationCounts, Severity } from '#model';
import type { Language } from '../language.ts';
import type { Failure } from '../reading/failure.ts';
import type { Tally } from '../reading/tally.ts';

export type FailureState = Failure['state'] | Exclude<Outcome['state'], 'record'>;

/** What the audit says around the findings themselves, in one language. Numbers count from 1, as a person does. */
export interface Words {
  readonly language: Language;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  /** Beside a rule that is on trial, and says nothing graver than a warning. */
  readonly trial: string;
  /** What a person has decided of a finding. */
  readonly decision: Readonly<Record<Decision['state'], string>>;
  /** Over what a report's other years and other reports say of it. */
  readonly compared: string;
  readonly failure: Readonly<Record<FailureState, string>>;
  /** What a code of an outcome means; an operating system's own codes stand as they are. */
  /** Why there is no report; as it stands where this language has no words for it. */
  readonly reason: (message: string) => string;
  readonly code: (code: string) => string;
  readonly unknownAgency: string;
  readonly year: (year: number | null) => string;
  readonly form: (form: FormId | null) => string;
  readonly pages: (first: number, last: number) => string;
  readonly lines: (first: number, last: number) => string;
  readonly paragraph: (paragraph: number) => string;
  /** The row or column is null where the figures stand in several. */
  readonly cell: (table: number, row: number | null, column: number | null) => string;
  /** What stands between two places. */
  readonly and: string;
  readonly blank: string;
  readonly absent: string;
  /** Summands that add nothing: all printed as 0, or some not filled in. */
  readonly zeros: (count: number, filled: 'all' | 'some') => string;
  readonly zeroRows: (count: number) => string;
  readonly moreFigures: (count: number) => string;
  readonly suspected: (value: number) => string;
  /** A suspected figure by its headings, what is printed, and what it should be. */
  readonly suspect: (path: string, printed: string, value: number) => string;
  /** What the picture of the page shows: figures as in the text layer, and those the readers are not sure of. */
  readonly seen: (agree: number, unclear: number) => string;
  /** A figure by its headings, what the text layer says, and what the picture shows. */
  readonly seenOtherwise: (path: string, printed: string, shown: string) => string;
  /** What follows it. */
  readonly because: (why: string) => string;
  readonly noFindings: string;
  readonly findings: (count: number) => string;
  readonly relations: (counts: RelationCounts) => string;
  /** A relation that could not be assessed: its name, its row or column, the first figure in the way, and how many are. */
  readonly blocked: (blocked: {
    readonly name: string;
    readonly each: 'row' | 'column';
    readonly line: string;
    readonly by: string;
    readonly count: number;
  }) => string;
  readonly moreBlocked: (count: number) => string;
  readonly summary: (tally: Tally) => string;
}
