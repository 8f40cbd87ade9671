import type { Subject, Words } from './subject.ts';

const OUTCOMES: readonly { readonly says: RegExp; readonly columns: readonly string[] }[] = [
  { says: /维持/u, columns: ['upheld'] },
  { says: /纠正|纠错/u, columns: ['corrected'] },
  { says: /未(?:审|办)?结|正在审理|审理中|待审/u, columns: ['pending'] },
  { says: /审结/u, columns: ['upheld', 'corrected', 'other'] },
  { says: /其他(?:结果)?/u, columns: ['other'] },
];

const rowsOf = ({ label, topic }: Words): readonly string[] => {
  if (/未经(?:行政)?复议|直接(?:提?起诉|诉讼)/u.test(label)) return ['directLitigation'];
  if (/(?:复议后|经过?(?:行政)?复议)/u.test(label)) return ['litigationAfterReconsideration'];
  const suits = ['directLitigation', 'litigationAfterReconsideration'];
  if (topic === 'reconsideration') return ['reconsideration'];
  return topic === 'litigation' ? suits : ['reconsideration', ...suits];
};

/** Of reviews and suits: all of them where no outcome is named. */
export const reviewSubject = (words: Words): Subject | null => {
  const outcome = OUTCOMES.find(({ says }) => says.test(words.label.replaceAll(/(?:^|[^结])其他(?:信息|事项)/gu, '')));
  if (!outcome && !words.isNamed) return null;
  const rows = rowsOf(words);
  const columns = outcome?.columns ?? ['total'];
  return {
    id: `review.${rows.length === 1 ? rows[0] : words.topic}.${columns.length === 1 ? columns[0] : 'concluded'}`,
    readings: [rows.flatMap((row) => columns.map((column) => `review.${row}.${column}`))],
  };
};
