import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '#model';
import { extract } from '../index.ts';
import { inputId, inputRows, inputSourceRows, mergeRows, type Rows, rowsOf, sourceOfName } from './index.ts';

const SAMPLES = new URL('../../samples/', import.meta.url);

export const NOON = new Date('2026-02-01T12:00:00Z');

/** What becomes of a sample of the project's own, named `ogi-2021/plain-page/source.html`. */
export const outcomesOfSample = (path: string): Promise<readonly Outcome[]> =>
  extract(fileURLToPath(new URL(path, SAMPLES)));

/** The source of outcomes: their bytes where a record tells them, else their name. */
export const sourceOf = (outcomes: readonly Outcome[]): string => {
  const [first] = outcomes;
  if (first?.state === 'record') return first.report.source.sha256;
  return sourceOfName(first?.uri ?? '', '');
};

/** The rows of one input, read for the first time. */
export const rowsRead = (uri: string, outcomes: readonly Outcome[], version = 1, met: Date = NOON): Rows => {
  const source = sourceOf(outcomes);
  return mergeRows(
    inputRows([{ uri, stamp: '', met }]),
    inputSourceRows([{ input: inputId(uri, ''), source, found: met }]),
    rowsOf({
      source,
      version,
      parts: outcomes.map((outcome) => ({ outcome, digest: null })),
      gouji: '0.0.0',
      decided: met,
      elapsedMs: 12,
    }),
  );
};

/** Another body's report with the same figures: its bytes, name and agency are its own. */
export const reportOfBody = (outcome: Outcome | undefined, number: number): Outcome => {
  if (outcome?.state !== 'record') throw new Error('no record to make others of');
  const sha256 = createHash('sha256').update(`${number}`).digest('hex');
  const { report } = outcome;
  return {
    ...outcome,
    uri: `${number}.html`,
    report: {
      ...report,
      id: `sha256:${sha256}`,
      source: { ...report.source, sha256, uri: `${number}.html` },
      agency: { name: `青禾市云溪区第${number}局` },
    },
  };
};
