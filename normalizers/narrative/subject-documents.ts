import type { Subject, Words } from './subject.ts';

/** Columns of form 2021, then of form 2019: what a report's tables do not have is no reading. */
const ACTIONS: readonly { readonly says: RegExp; readonly columns: readonly string[] }[] = [
  { says: /废止|失效/u, columns: ['repealed'] },
  { says: /有效/u, columns: ['inForce'] },
  { says: /制发|制定|出台|印发|新制/u, columns: ['issued', 'made', 'published'] },
  { says: /公开/u, columns: ['made', 'published'] },
];

/** Of rules and normative documents: made, repealed or in force. */
export const documentSubject = ({ label }: Words, row: string): Subject | null => {
  const actions = ACTIONS.filter(({ says }) => says.test(label));
  const [action] = actions;
  if (!action || (actions.length > 1 && action.columns[0] !== 'issued')) return null;
  return {
    id: `proactive.${row}`,
    readings: action.columns.map((column) => [`proactive.${row}.${column}`]),
  };
};
