import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '#model';
import { digestOf } from '../../src/audit/across/digest.ts';
import { digestText } from '../../src/audit/across/digest-text.ts';
import { inputId, inputRows, inputSourceRows, mergeRows, type Rows, rowsOf } from '../../src/dataset/index.ts';
import { extract } from '../../src/index.ts';
import { openDataset } from '../../src/writers/duckdb/open.ts';

type RecordOutcome = Extract<Outcome, { readonly state: 'record' }>;

/** Read once, and stored under invented names again and again. */
const SAMPLES = [
  'ogi-2021/balance-broken/source.html',
  'ogi-2021/site-page/source.html',
  'ogi-2021/plain-page/source.html',
  'ogi-2019/blanks-for-zero/source.html',
];

const AT_ONCE = 200;
const WRITTEN = new Date('2026-02-01T12:00:00Z');

const records = async (): Promise<readonly RecordOutcome[]> => {
  const all: RecordOutcome[] = [];
  for (const sample of SAMPLES) {
    const outcomes = await extract(fileURLToPath(new URL(`../../samples/${sample}`, import.meta.url)));
    for (const outcome of outcomes) if (outcome.state === 'record') all.push(outcome);
  }
  return all;
};

/** Report `number` of the archive: five years of each body, with figures of its own. */
const reportNumber = (number: number, { report, relations }: RecordOutcome): RecordOutcome => {
  const uri = `archive/${Math.floor(number / 1000)}/${number}.html`;
  const sha256 = createHash('sha256').update(uri).digest('hex');
  return {
    state: 'record',
    uri,
    relations,
    report: {
      ...report,
      id: `sha256:${sha256}`,
      source: { ...report.source, uri, sha256 },
      agency: { name: `青禾市云溪区第${Math.floor(number / 5)}局` },
      year: 2020 + (number % 5),
      facts: report.facts.map((fact) =>
        fact.value === null
          ? fact
          : { ...fact, value: fact.value + (number % 97), raw: `${fact.value + (number % 97)}` },
      ),
    },
  };
};

/** The rows of one reading of report `number`. */
export const rowsNumber = (number: number, outcome: RecordOutcome, version = 1): Rows => {
  const own = reportNumber(number, outcome);
  const source = own.report.source.sha256;
  return mergeRows(
    inputRows([{ uri: own.uri, stamp: '', met: WRITTEN }]),
    inputSourceRows([{ input: inputId(own.uri, ''), source, found: WRITTEN }]),
    rowsOf({
      source,
      version,
      parts: [{ outcome: own, digest: digestText(digestOf(own.report)) }],
      gouji: '0.1.0',
      decided: WRITTEN,
      elapsedMs: 10,
    }),
  );
};

/** An archive's dataset as a run would leave it. @returns seconds that making and appending the rows took */
export const writeArchive = async (path: string, from: number, to: number, version = 1): Promise<number> => {
  const all = await records();
  const dataset = await openDataset(path, '0.1.0');
  const start = performance.now();
  for (let at = from; at < to; at += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, to - at) }, (_, index) => at + index);
    const rows = mergeRows(
      ...numbers.flatMap((number) => {
        const outcome = all[number % all.length];
        return outcome ? [rowsNumber(number, outcome, version)] : [];
      }),
    );
    await dataset.append(version === 1 ? rows : { ...rows, inputs: [], input_sources: [] });
  }
  const seconds = (performance.now() - start) / 1000;
  dataset.close();
  return seconds;
};
