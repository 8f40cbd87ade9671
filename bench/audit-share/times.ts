// In a process of its own, bundled as it ships: `times.js FILE…` prints what reading the files and what auditing them takes.
import { readFileSync } from 'node:fs';
import { extractorFor } from '#extractors/index';
import { withPicturesRead } from '#extractors/pictures';
import { type Reading, type Source, STANDARD_LIMITS } from '#model';
import { normalize } from '#normalizers/index';
import { reportsIn } from '#normalizers/reports/split';
import { digestOf } from '../../src/audit/across/digest.ts';
import { audit } from '../../src/audit/audit.ts';

/** Milliseconds of all passes over all files. */
export interface Times {
  readonly reports: number;
  readonly read: number;
  readonly audit: number;
}

/** A reader of a run sees thousands of reports: what the first hundreds of them cost is no measure of it. */
const WARM_UP_MS = 10_000;
const MEASURED_MS = 10_000;

const readingsOf = async (source: Source): Promise<readonly Reading[]> => {
  const document = await withPicturesRead(
    await extractorFor(source.bytes).extract(source, STANDARD_LIMITS),
    STANDARD_LIMITS,
  );
  return reportsIn(document).map((part) => normalize(part.document, source, part.fragment));
};

/** The audit of the report itself, and what is kept of it to hold it against others. */
const audited = (reading: Reading): void => {
  const { findings } = audit(reading);
  digestOf({ ...reading.report, findings });
};

/** Milliseconds of this process, whatever else the machine does. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Each report is audited as soon as it is read, as the pipeline does. */
const times = async (sources: readonly Source[], atLeast: number): Promise<Times> => {
  const sums = { reports: 0, read: 0, audit: 0 };
  while (sums.read < atLeast) {
    for (const source of sources) {
      const start = spent();
      const readings = await readingsOf(source);
      const read = spent();
      readings.forEach(audited);
      sums.audit += spent() - read;
      sums.read += read - start;
      sums.reports += readings.length;
    }
  }
  return sums;
};

const sources = process.argv.slice(2).map((uri) => ({ uri, bytes: new Uint8Array(readFileSync(uri)) }));
await times(sources, WARM_UP_MS);
console.log(JSON.stringify(await times(sources, MEASURED_MS)));
process.exit(0);
