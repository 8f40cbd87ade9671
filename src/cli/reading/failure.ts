import { visible } from '../text/visible.ts';
import type { Failed } from './told.ts';

/** Why there is no record, in the words of the model: a defect is a document quarantined by our crash. */
export interface Failure {
  readonly uri: string;
  readonly state: 'rejected' | 'quarantined' | 'unopened';
  readonly code: string;
  readonly message: string;
}

export const failureOf = (failed: Failed): Failure => {
  if (failed.state === 'defective') {
    return { uri: failed.uri, state: 'quarantined', code: 'crash', message: 'a defect of gouji' };
  }
  const { uri, state, code, message } = failed;
  return { uri, state, code, message };
};

/** `page.html: rejected (not-a-report): no table of any known form` */
export const failureLine = (failed: Failed): string => {
  const { uri, state, code, message } = failureOf(failed);
  return visible(`${uri}: ${state} (${code}): ${message}`);
};
