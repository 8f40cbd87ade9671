import type { Finding, Reading, Severity, Wording } from '#model';
import type { Evaluation } from './evaluation.ts';
import type { InvalidExample, ValidExample } from './example.ts';

// What rules share; a rule imports nothing else of the audit.
export { absentLines } from './drafts/absent.ts';
export { brokenDraft, isBrokenInFull, isBrokenWithBlanks } from './drafts/broken.ts';
export { leafOf } from './leaf.ts';
export { namesConflict } from './names-conflict.ts';
export { figureLabel, leafLabel, listed, sectionLabel, tableLabel } from './wording/labels.ts';
export { located } from './wording/places.ts';
export { quoted } from './wording/quoted.ts';

/** What a rule judges. */
export interface RuleContext {
  readonly reading: Reading;
  /** Every equation of the forms, worked out once for all rules. */
  readonly evaluations: readonly Evaluation[];
}

/**
 * What a finding stands on besides the figures it names.
 * - `print`: nothing more than what is printed
 * - `alignment`: how that printed table was matched to the form
 * - `absence`: the whole report: something was not found in it, or not in its order
 * - `gap`: something that could not be read at all
 */
export type Ground =
  | { readonly kind: 'print' }
  | { readonly kind: 'alignment'; readonly table: string }
  | { readonly kind: 'absence' }
  | { readonly kind: 'gap' };

/** A finding as its rule knows it: the audit adds the rule, the certainty and the suspects. */
export interface Draft
  extends Pick<Finding, 'equation' | 'scope' | 'facts' | 'expected' | 'actual' | 'at' | 'message'> {
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  readonly ground: Ground;
}

/** One rule: what it says of a report, why it matters, and the examples that are its tests. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: Wording;
  /** Why it matters, and what a reader should check. */
  readonly explanation: Wording;
  /** The clause, notice or practice it rests on, in Chinese. */
  readonly basis: string;
  check(context: RuleContext): Iterable<Draft>;
  readonly examples: { readonly valid: readonly ValidExample[]; readonly invalid: readonly InvalidExample[] };
}
