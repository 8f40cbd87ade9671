import { describe, expect, test } from 'vitest';
import type { Progress } from '../../bulk/run/progress.ts';
import { progressLine } from './progress-line.ts';
import { summaryText } from './summary-text.ts';
import { runWordsOf } from './words.ts';

const progress: Progress = {
  inputs: 5000,
  records: 1180,
  rejected: 20,
  quarantined: 4,
  repeated: 96,
  done: 1300,
  doneNow: 1300,
  isTakingIn: false,
  slowest: { uri: '2023/慢.pdf', ms: 12_000 },
};

describe('how far a run is', () => {
  test('is told so that what is done adds up: 1,180 + 20 + 4 + 96 are 1,300', () => {
    expect(progressLine(progress, { rate: 41, left: 90 }, runWordsOf('en'))).toBe(
      '1,300/5,000  41/s  2 min left  1,180 records, 20 rejected, 4 quarantined, 96 the same as others  12 s: 2023/慢.pdf',
    );
    expect(progressLine(progress, { rate: 41, left: 90 }, runWordsOf('zh'))).toBe(
      '1,300/5,000  41/s  还需 2 分  年度报告 1,180，已退回 20，已隔离 4，内容重复 96  12 秒: 2023/慢.pdf',
    );
  });

  test('leaves out what is not there, and marks a count that may still grow', () => {
    const early = { ...progress, repeated: 0, isTakingIn: true, slowest: null };
    expect(progressLine(early, { rate: 0.5, left: null }, runWordsOf('en'))).toBe(
      '1,300/5,000+  0.5/s  1,180 records, 20 rejected, 4 quarantined',
    );
  });
});

test('a run that has quarantined something says where it stands why, and how to read it once more', () => {
  const summary = {
    inputs: 1,
    sources: 1,
    records: 0,
    reports: 0,
    rejected: 0,
    quarantined: 1,
    waiting: 0,
    codes: [{ state: 'quarantined', code: 'timeout', count: 1 }],
    findings: 0,
    errorFindings: 0,
  };
  expect(summaryText({ kind: 'finished', summary }, 'output', runWordsOf('en'))).toBe(
    [
      '1 input (1 different): 0 records, 0 rejected, 1 quarantined',
      '  quarantined  timeout  1',
      '  which and why: gouji export output --to xlsx -o dataset.xlsx (sheet not_read)',
      '  read the quarantined once more: the same command with --retry quarantined',
      '0 findings, of these 0 errors',
      'output/gouji.duckdb',
      '',
    ].join('\n'),
  );
});
