import { documentSubject } from './subject-documents.ts';
import { requestSubject } from './subject-requests.ts';
import { reviewSubject } from './subject-review.ts';
import type { Topic } from './topics.ts';

/** `table.row.column`, where a row may be a group of the form (`requests.refused.total`). */
export type FigurePath = string;

/** What a figure of the text is of, and every way to understand it, each a sum of figures of the tables. */
export interface Subject {
  readonly id: string;
  readonly readings: readonly (readonly FigurePath[])[];
}

/** What the words say, on a topic they name or that was named before. */
export interface Words {
  readonly label: string;
  readonly topic: Topic;
  /** The words name the topic themselves. */
  readonly isNamed: boolean;
  readonly measure: string;
}

const isMoney = (measure: string): boolean => measure === 'CNY' || measure === '10k CNY';

/** What the words say a figure is of; null where they say nothing that is known. */
export const subjectOf = (words: Words): Subject | null => {
  const { topic, measure, isNamed } = words;
  if (topic === 'processingFee') return isMoney(measure) ? { id: 'processingFee', readings: [] } : null;
  if (topic === 'fees') {
    return isMoney(measure) && isNamed ? { id: 'proactive.fees', readings: [['proactive.fees.amount']] } : null;
  }
  if (measure !== 'count' || topic === 'foreign') return null;
  if (topic === 'requests') return requestSubject(words);
  return topic === 'normativeDocuments' || topic === 'rules' ? documentSubject(words, topic) : reviewSubject(words);
};
