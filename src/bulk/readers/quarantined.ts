import type { Outcome } from '#model';
import type { Died } from './protocol.ts';

/** Strikes that make a quarantine: a document that has killed one process is given a fresh one once more. */
export const STRIKES = 2;

/** What becomes of a document that has killed every process it was given. */
export const quarantinedBy = (uri: string, { code, message }: Died): Outcome => ({
  state: 'quarantined',
  uri,
  code,
  stage: 'bulk/readers',
  message,
});
