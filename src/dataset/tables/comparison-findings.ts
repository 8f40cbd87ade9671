import { is, table } from '../table.ts';
import { findingColumns } from './finding-columns.ts';

export const comparisonFindings = table({
  name: 'comparison_findings',
  about: {
    zh: '报告之间的审核发现（跨年度、跨机关、不同版本）',
    en: 'What reports say against each other: years, bodies, copies',
  },
  columns: [
    is.integer('comparison', { zh: '所属的比较', en: 'the comparison it belongs to' }),
    is.integer('position', { zh: '在该次比较中的次序', en: 'its order within the comparison' }),
    is.uuid('outcome', { zh: '所说的报告', en: 'the report it is about' }),
    ...findingColumns,
  ],
  key: ['comparison', 'position'],
  indexes: [['outcome']],
  references: [
    { column: 'comparison', table: 'comparisons' },
    { column: 'outcome', table: 'outcomes' },
  ],
});
