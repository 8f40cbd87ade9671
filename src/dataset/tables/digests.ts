import { is, table } from '../table.ts';
import { ofOutcome, outcomeColumn } from './of-outcome.ts';

export const digests = table({
  name: 'digests',
  about: { zh: '摘要：报告之间相互比较所需的内容', en: 'What is needed of a report to hold it against others' },
  columns: [outcomeColumn, is.text('digest', { zh: '摘要，一行 JSON', en: 'the digest, one line of JSON' })],
  key: ['outcome'],
  references: ofOutcome,
});
