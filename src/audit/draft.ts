import type { Finding, Severity, Suspect } from '#model';

/**
 * What a finding stands on besides the figures it names.
 * - `print`: nothing more than what is printed
 * - `alignment`: how that printed table was matched to the form
 * - `absence`: the whole report: something was not found in it, or not in its order
 * - `gap`: something that could not be read at all
 * - `disorder`: figures that stand as if the table had been read wrongly
 */
export type Ground =
  | { readonly kind: 'print' }
  | { readonly kind: 'alignment'; readonly table: string }
  | { readonly kind: 'absence' }
  | { readonly kind: 'gap' }
  | { readonly kind: 'disorder' };

/** A finding as its rule knows it: the audit adds the rule and the certainty. */
export interface Draft
  extends Pick<Finding, 'equation' | 'scope' | 'facts' | 'expected' | 'actual' | 'at' | 'message'> {
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  /** None unless said. */
  readonly suspects?: readonly Suspect[];
  readonly ground: Ground;
}
