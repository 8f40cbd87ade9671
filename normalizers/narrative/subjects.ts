import type { Subject, Words } from './subject.ts';
import { documentSubject } from './subject-documents.ts';
import { requestSubject } from './subject-requests.ts';
import { reviewSubject } from './subject-review.ts';

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
