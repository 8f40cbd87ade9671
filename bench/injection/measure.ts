import { auditAcross } from '../../src/audit/across/audit-across.ts';
import { bodiesOf } from '../../src/audit/across/bodies.ts';
import { type Digest, digestOf } from '../../src/audit/across/digest.ts';
import { random } from '../../tests/printed/random.ts';
import { soundChain } from './chain.ts';
import { injectBetweenYears, injectIntoCells, injectIntoReport, injectIntoText, misreadTables } from './inject.ts';
import { acrossIds, judgingAcross, judgingOne, ownIds } from './judging.ts';
import { audited, readingOfBlocks, readingOfPage } from './read.ts';
import type { RealReport } from './real.ts';
import type { Printed } from './report.ts';
import { noScores, type Scores, scoreClean } from './scores.ts';
import { injectIntoWhole } from './wholes.ts';

/** What was printed, and how each rule did. */
export interface Measurement extends Scores {
  readonly clean: number;
  /** Of these, read as web pages; the others from their grids. */
  readonly pages: number;
  /** How the rules did on published reports that a person found to be sound. */
  readonly real: { readonly reports: number; readonly rules: Scores['rules'] };
}

const measureReal = (reports: readonly RealReport[], failures: string[]): Measurement['real'] => {
  const scores = { rules: new Map(), failures };
  for (const { name, reading } of reports) {
    scoreClean(scores, ownIds, { name, judging: judgingOne(reading), findings: audited(reading).findings });
  }
  return { reports: reports.length, rules: scores.rules };
};

/** Every tenth is read as a page. */
const isPage = (index: number): boolean => index % 10 === 0;

/** Prints `chains` × 3 sound reports and, of every `every`-th chain, reports with each kind of error. */
export const measure = async (
  chains: number,
  every: number,
  published: readonly RealReport[],
): Promise<Measurement> => {
  const scores = noScores();
  const digests: Digest[] = [];
  const readClean = async (printed: Printed): Promise<void> => {
    const reading = isPage(digests.length) ? await readingOfPage(printed) : readingOfBlocks(printed);
    const report = audited(reading);
    digests.push(digestOf(report));
    const { source, findings } = report;
    scoreClean(scores, ownIds, { name: source.uri, judging: judgingOne(reading), findings });
  };
  for (let index = 0; index < chains; index += 1) {
    const chain = soundChain(index);
    for (const printed of chain) await readClean(printed);
    if (index % every !== 0) continue;
    const draw = random(index + 7919);
    for (const printed of chain.slice(0, 1)) injectIntoCells(scores, printed, draw);
    for (const printed of [...chain.slice(0, 1), ...chain.slice(-1)]) injectIntoReport(scores, printed, draw);
    for (const printed of chain.slice(-1)) injectIntoText(scores, printed, draw);
    for (const printed of chain.slice(-1)) misreadTables(scores, printed, draw);
    injectBetweenYears(scores, chain, draw);
    injectIntoWhole(scores, index, draw);
  }
  const accused = new Map(auditAcross(digests).map(({ of, findings }) => [of, findings]));
  const judgingOf = judgingAcross({ bodies: bodiesOf(digests), digests, wholes: [] });
  for (const digest of digests) {
    const findings = accused.get(digest) ?? [];
    scoreClean(scores, acrossIds, { name: digest.uri, judging: judgingOf(digest), findings });
  }
  return {
    ...scores,
    clean: digests.length,
    pages: digests.filter((_, index) => isPage(index)).length,
    real: measureReal(published, scores.failures),
  };
};
