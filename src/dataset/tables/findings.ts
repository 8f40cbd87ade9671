import { table } from '../table.ts';
import { findingColumns } from './finding-columns.ts';
import { ofOutcome, outcomeColumn, positionColumn } from './of-outcome.ts';

export const findings = table({
  name: 'findings',
  about: { zh: '审核发现：一份报告自身的', en: 'What the audit says of one report by itself' },
  columns: [outcomeColumn, positionColumn, ...findingColumns],
  key: ['outcome', 'position'],
  indexes: [['rule']],
  references: ofOutcome,
});
