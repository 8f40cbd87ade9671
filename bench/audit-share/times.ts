// In a process of its own, bundled as it ships: `times.js FILE…` prints what reading the files and what auditing them takes.
import { readFileSync } from 'node:fs';
import { extractorFor } from '#extractors/index';
import { withPicturesRead } from '#extractors/pictures';
import { type Reading, type Source, STANDARD_LIMITS } from '#model';
import { normalize } from '#normalizers/index';
import { reportsIn } from '#normalizers/reports/split';
import { digestOf } from '../../src/audit/across/digest.ts';
import { audit } from '../../src/audit/audit.ts';

/** Milliseconds of one pass over all files. */
export interface Times {
  readonly read: number;
  readonly audit: number;
}

/** A reader of a run sees thousands of reports: what the first hundreds of them cost is no measure of it. */
const WARM_UP_MS = 15_000;
const ROUNDS = 15;

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
const round = async (sources: readonly Source[]): Promise<Times> => {
  const times = { read: 0, audit: 0 };
  for (const source of sources) {
    const start = spent();
    const readings = await readingsOf(source);
    const read = spent();
    readings.forEach(audited);
    times.read += read - start;
    times.audit += spent() - read;
  }
  return times;
};

const sources = process.argv.slice(2).map((uri) => ({ uri, bytes: new Uint8Array(readFileSync(uri)) }));
while (spent() < WARM_UP_MS) await round(sources);
const rounds: Times[] = [];
for (let left = ROUNDS; left > 0; left -= 1) rounds.push(await round(sources));
console.log(JSON.stringify(rounds));
process.exit(0);
