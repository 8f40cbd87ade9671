import type { Reading, Severity, Wording } from '#model';
import type { AcrossContext, AcrossDraft } from './across/context.ts';
import type { Digest } from './across/digest.ts';
import type { InvalidAcrossExample, ValidAcrossExample } from './across/example.ts';
import type { Comparison } from './claims/compare.ts';
import type { Draft } from './draft.ts';
import type { Broken, Evaluation } from './evaluation.ts';
import type { InvalidExample, ValidExample } from './example.ts';
import type { FiguresInPrint } from './figures-in-print.ts';
import type { Diagnosis } from './localize/diagnosis.ts';
import type { Settings } from './settings.ts';

// What rules share; a rule imports nothing else of the audit.
export { agencyKey, mayCoverOthers } from './across/agency.ts';
export { alikeSections } from './across/alike.ts';
export type { Body, DigestOfYear } from './across/bodies.ts';
export type { AcrossContext, AcrossDraft } from './across/context.ts';
export { type Digest, type Kept, reported } from './across/digest.ts';
export { consecutiveYears, coverageAgrees, type YearPair } from './across/pairs.ts';
export type { Draft, Ground } from './draft.ts';
export { absentLines } from './drafts/absent.ts';
export { brokenDraft, isBrokenInFull, isBrokenWithBlanks } from './drafts/broken.ts';
export { compare, exactSum, toNumber } from './exact.ts';
export type { FiguresInPrint } from './figures-in-print.ts';
export { leafOf } from './leaf.ts';
export { namesConflict } from './names-conflict.ts';
export { placeTokens } from './place-tokens.ts';
export { cellsText, claimedText, statedText } from './wording/claims.ts';
export { labelOfFigure } from './wording/figure-id.ts';
export { figureLabel, leafLabel, listed, sectionLabel, tableLabel } from './wording/labels.ts';
export { located } from './wording/places.ts';
export { quoted } from './wording/quoted.ts';

/** What a rule judges. */
export interface RuleContext {
  readonly reading: Reading;
  readonly figures: FiguresInPrint;
  /** Every equation of the forms, worked out once for all rules. */
  readonly evaluations: readonly Evaluation[];
  /** Every figure of the text held against the tables. */
  readonly comparisons: readonly Comparison[];
  /** What is wrong where a relation fails; worked out when first asked for. */
  diagnose(broken: Broken): Diagnosis;
  /** Whether a relation of the table fails in a way that looks like a table read wrongly. */
  isMisread(table: string): boolean;
  readonly settings: Settings;
}

/**
 * How far a rule is to be trusted.
 * - `draft`: being written
 * - `trial`: in use, but not measured far enough to accuse anybody: what it finds is a warning at most
 * - `final`: measured as docs/decisions/0056 asks; nobody sets it by hand, tests/rules-final.test.ts sees to that
 */
export type RuleState = 'draft' | 'trial' | 'final';

interface Described {
  readonly id: string;
  readonly state: RuleState;
  /** Goes up when the rule starts to say another thing of some report. */
  readonly version: number;
  readonly severity: Severity;
  readonly summary: Wording;
  /** Why it matters, and what a reader should check. */
  readonly explanation: Wording;
  /** The clause, notice or practice it rests on, in Chinese. */
  readonly basis: string;
}

/** What it says of one report, why it matters, and the examples that are its tests. */
export interface ReportRule extends Described {
  readonly over: 'report';
  /** Whether the report has what the rule judges at all: only then does its silence say something. */
  judges(context: RuleContext): boolean;
  check(context: RuleContext): Iterable<Draft>;
  readonly examples: { readonly valid: readonly ValidExample[]; readonly invalid: readonly InvalidExample[] };
}

/** What it says of a report beside others: earlier years, other bodies, other copies. */
export interface AcrossRule extends Described {
  readonly over: 'reports';
  /** The reports that it holds against others. */
  judges(context: AcrossContext): Iterable<Digest>;
  check(context: AcrossContext): Iterable<AcrossDraft>;
  readonly examples: {
    readonly valid: readonly ValidAcrossExample[];
    readonly invalid: readonly InvalidAcrossExample[];
  };
}

export type Rule = ReportRule | AcrossRule;
