import type { Severity } from '#model';
import type { Rule } from './rule.ts';

/** How grave a finding is: a rule on trial accuses nobody, so that what it finds is a warning at most. */
export const severityOf = (
  rule: Pick<Rule, 'severity' | 'state'>,
  { severity }: { readonly severity?: Severity },
): Severity => {
  const said = severity ?? rule.severity;
  return said === 'error' && rule.state !== 'final' ? 'warning' : said;
};
