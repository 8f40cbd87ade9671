import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { STANDARD_LIMITS } from '#model';
import { STANDARD_SETTINGS } from '../../src/audit/settings.ts';
import { fileInput } from '../../src/ingestors/index.ts';
import { outcomesOf } from '../../src/pipeline.ts';

/** Figures of the report that the storm's reader answers with. */
export const FACTS = 12;

const SAMPLE = fileURLToPath(new URL('../../samples/ogi-2021/balance-broken/source.html', import.meta.url));

const writeReport = async (file: string): Promise<void> => {
  const [outcome] = await outcomesOf(fileInput(SAMPLE, STANDARD_LIMITS), STANDARD_SETTINGS);
  if (outcome?.state !== 'record') throw new Error('the sample is a record');
  const { report } = outcome;
  const small = { ...report, sections: report.sections.slice(0, 1), facts: report.facts.slice(0, FACTS), findings: [] };
  writeFileSync(file, JSON.stringify({ ...outcome, report: small }));
};

/** Builds the storm's reader into a folder. @returns what the environment of a worker or a run must hold to use it */
export const buildStormReader = async (folder: string, milliseconds = 0): Promise<Readonly<Record<string, string>>> => {
  const file = join(folder, 'reader.mjs');
  const bundle = await rolldown({
    input: fileURLToPath(new URL('./reader.ts', import.meta.url)),
    platform: 'node',
    resolve: { conditionNames: ['source', 'node', 'import'] },
  });
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  const report = join(folder, 'report.json');
  await writeReport(report);
  return { GOUJI_READER: file, GOUJI_STORM_REPORT: report, GOUJI_STORM_MS: `${milliseconds}` };
};
