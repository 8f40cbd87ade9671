import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dataset, openDataset } from '../../writers/duckdb/open.ts';
import { comparableIn } from './comparable.ts';

const COUNT = 12_000;
/** What the engine may hold, and somewhat more than that of text. */
const ENGINE = { memory: '32MB', threads: 1 };
const LONG = 'A'.repeat(3000);

const storedDigest = (index: number): string =>
  JSON.stringify({
    ...{
      uri: `reports/${index}.html`,
      id: `sha256:${index}`,
      agency: '青禾市教育局',
      year: 2023,
      coverage: null,
      form: null,
    },
    ...{ isIdentified: true, isText: true, figures: {}, doubtful: [], print: null, filled: 0 },
    sections: [{ kind: 'overview', fingerprint: LONG }],
  });

const folder = mkdtempSync(join(tmpdir(), 'gouji-comparable-'));
let dataset: Dataset;

beforeAll(async () => {
  dataset = await openDataset(join(folder, 'gouji.duckdb'), 'test', ENGINE);
  const outcomes = Array.from({ length: COUNT }, (_, index) => ({
    ...{ outcome: randomUUID(), source: `${index}`, version: 1, part: '', state: 'record', code: null, stage: null },
    ...{
      message: null,
      uri: '',
      holds: null,
      broken: null,
      not_assessed: null,
      not_applicable: null,
      unassessed: null,
    },
    ...{ gouji: 'test', decided: '2026-01-01T00:00:00Z', elapsed_ms: null },
  }));
  await dataset.append({ outcomes });
  for (let at = 0; at < COUNT; at += 2000) {
    const digests = outcomes
      .slice(at, at + 2000)
      .map(({ outcome }, index) => ({ outcome, digest: storedDigest(at + index) }));
    await dataset.append({ digests });
  }
});

afterAll(() => {
  dataset.close();
  rmSync(folder, { recursive: true });
});

it('reads what is kept of all reports in one order, though it is more than the engine may hold', async () => {
  const outcomes = [...(await comparableIn(dataset.connection)).values()];
  expect(outcomes).toHaveLength(COUNT);
  expect(outcomes).toEqual(outcomes.toSorted());
});
