// Prints sound reports, injects errors, and counts of each rule what it accuses and what it misses:
//   node --conditions=source --import tsx bench/injection.ts [CHAINS [EVERY]]
// CHAINS × 3 sound reports; of every EVERY-th chain reports with each kind of error. GOUJI_REPORTS may name a folder of
// published reports with what a person read from them. With it, rules.json is written, from which the state of each rule
// follows and which the pages of docs/rules show; without it, and in CI, only a section of results.md.
import { writeFileSync } from 'node:fs';
import { measure } from './injection/measure.ts';
import { realReports } from './injection/real.ts';
import { injectionText, rulesJson } from './injection/results.ts';
import { writeSection } from './section.ts';

const [chains = 1300, every = 9] = process.argv.slice(2).map(Number);

const folder = process.env.GOUJI_REPORTS;
const measurement = await measure(chains, every, folder ? await realReports(folder) : []);
for (const failure of measurement.failures) console.error(failure);
const text = injectionText(measurement);
console.log(text);
writeSection('injection', text);
if (folder && !process.env.CI) writeFileSync(new URL('rules.json', import.meta.url), rulesJson(measurement));

// Nobody may be accused of what is not there, and no wrong sum may pass.
const isWrong = (failure: string): boolean => failure.startsWith('false:') || failure.includes('unbalanced-equation');
process.exitCode = measurement.failures.some(isWrong) ? 1 : 0;
