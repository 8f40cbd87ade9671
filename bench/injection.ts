// Prints sound reports, injects errors, and counts of each rule what it accuses and what it misses:
//   node --conditions=source --import tsx bench/injection.ts [CHAINS [EVERY]]
// CHAINS × 3 sound reports; of every EVERY-th chain reports with each kind of error. It writes rules.json, which the
// pages of docs/rules show, and a section of results.md; in CI, where nothing of the tree may change, only the latter.
import { writeFileSync } from 'node:fs';
import { measure } from './injection/measure.ts';
import { injectionText, rulesJson } from './injection/results.ts';
import { writeSection } from './section.ts';

const [chains = 700, every = 5] = process.argv.slice(2).map(Number);

const measurement = await measure(chains, every);
for (const failure of measurement.failures) console.error(failure);
const text = injectionText(measurement);
console.log(text);
writeSection('injection', text);
if (!process.env.CI) writeFileSync(new URL('rules.json', import.meta.url), rulesJson(measurement));

// Nobody may be accused of what is not there, and no wrong sum may pass.
const isWrong = (failure: string): boolean => failure.startsWith('false:') || failure.includes('unbalanced-equation');
process.exitCode = measurement.failures.some(isWrong) ? 1 : 0;
