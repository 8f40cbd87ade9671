import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { extractorFor } from '#extractors/index';
import { type Reading, STANDARD_LIMITS } from '#model';
import { FormId } from '#model/fact';
import { normalize } from '#normalizers/index';
import { readingOf } from '../../src/audit/example.ts';

/** What a person read from a published report and found in order, every cell of it a number. */
const Sound = z.looseObject({
  form: FormId,
  year: z.int(),
  facts: z.record(z.string(), z.number()),
  inconsistencies: z.tuple([]),
});

const TRUTH = '.truth.json';

/** A report that somebody published and a person found to be sound: its figures, or as it is read from its source. */
export interface RealReport {
  readonly name: string;
  readonly reading: Reading;
}

const fromSource = async (folder: string, file: string): Promise<RealReport> => {
  const source = { uri: file, bytes: new Uint8Array(readFileSync(join(folder, file))) };
  const document = await extractorFor(source.bytes).extract(source, STANDARD_LIMITS);
  return { name: file, reading: normalize(document, source, null) };
};

/** The sound reports among those of the operator: `NAME.truth.json`, with the source beside it where it is at hand. */
export const realReports = async (folder: string): Promise<readonly RealReport[]> => {
  const files = readdirSync(folder).sort();
  const reports: RealReport[] = [];
  for (const file of files.filter((name) => name.endsWith(TRUTH))) {
    const sound = Sound.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (!sound.success) continue;
    const name = file.slice(0, -TRUTH.length);
    const { form, year, facts: figures } = sound.data;
    reports.push({ name, reading: readingOf({ form, year, figures }) });
    const source = files.find((other) => other.startsWith(`${name}.`) && !other.endsWith('.json'));
    if (source) reports.push(await fromSource(folder, source));
  }
  return reports;
};
