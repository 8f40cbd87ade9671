import type { Tally } from '../reading/tally.ts';
import { type Line, span } from '../text/line.ts';
import type { Words } from '../wording/words.ts';

/** The last line of an audit of several documents. */
export const displaySummary = (tally: Tally, words: Words): readonly Line[] => [
  [span(tally.errorFindings > 0 ? 'error' : 'strong', words.summary(tally))],
];
