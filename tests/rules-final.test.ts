import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleNames } from '../samples/tools/names.ts';
import { readSample } from '../samples/tools/sample.ts';
import { rules } from '../src/audit/rules/index.ts';

interface Score {
  readonly clean: number;
  readonly falseAlarms: number;
  readonly injected: number;
  readonly caught: number;
}

const file = new URL('../bench/rules.json', import.meta.url);
const scores: Readonly<Record<string, Score>> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).rules : {};

const FEWEST = 2000;

const final = rules.filter(({ state }) => state === 'final');

describe.each(final)('$id, a final rule', ({ id }) => {
  it('was measured on 2,000 sound reports or more and accused none of them', () => {
    expect(scores[id]?.clean).toBeGreaterThanOrEqual(FEWEST);
    expect(scores[id]?.falseAlarms).toBe(0);
  });

  it('tells what a person sees in some sample', () => {
    const told = sampleNames()
      .map(readSample)
      .flatMap(({ truth }) => ('report' in truth ? truth.findings : []));
    expect(told.map(({ rule }) => rule)).toContain(id);
  });
});

it('no rule in use accuses a sound report', () => {
  expect(Object.entries(scores).flatMap(([id, { falseAlarms }]) => (falseAlarms > 0 ? [id] : []))).toEqual([]);
});
