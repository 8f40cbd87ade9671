import { is } from '../table.ts';

export const outcomeColumn = is.uuid('outcome', { zh: '所属结果', en: 'the outcome it belongs to' });

export const positionColumn = is.integer('position', {
  zh: '在该结果中的次序，从 0 起',
  en: 'its order within the outcome, from 0',
});

export const ofOutcome = [{ column: 'outcome', table: 'outcomes' }] as const;
