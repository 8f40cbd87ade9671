import { auditAcross } from '../../src/audit/across/audit-across.ts';
import { type Digest, digestOf } from '../../src/audit/across/digest.ts';
import { rules } from '../../src/audit/rules/index.ts';
import { random } from '../../tests/printed/random.ts';
import { soundChain } from './chain.ts';
import { injectBetweenYears, injectIntoCells, injectIntoReport, injectIntoText } from './inject.ts';
import { readBlocks, readPage } from './read.ts';
import type { Printed } from './report.ts';
import { noScores, type Scores, scoreClean } from './scores.ts';
import { injectIntoWhole } from './wholes.ts';

/** What was printed, and how each rule did. */
export interface Measurement extends Scores {
  readonly clean: number;
  /** Of these, read as web pages; the others from their grids. */
  readonly pages: number;
}

const idsOver = (over: 'report' | 'reports'): readonly string[] =>
  rules.filter((rule) => rule.over === over).map(({ id }) => id);

/** Every tenth is read as a page. */
const isPage = (index: number): boolean => index % 10 === 0;

/** Prints `chains` × 3 sound reports and, of every `every`-th chain, reports with each kind of error. */
export const measure = async (chains: number, every: number): Promise<Measurement> => {
  const scores = noScores();
  const digests: Digest[] = [];
  const own = idsOver('report');
  const readClean = async (printed: Printed): Promise<void> => {
    const report = isPage(digests.length) ? await readPage(printed) : readBlocks(printed);
    digests.push(digestOf(report));
    scoreClean(scores, own, report.source.uri, report.findings);
  };
  for (let index = 0; index < chains; index += 1) {
    const chain = soundChain(index);
    for (const printed of chain) await readClean(printed);
    if (index % every !== 0) continue;
    const draw = random(index + 7919);
    for (const printed of chain.slice(0, 1)) injectIntoCells(scores, printed, draw);
    for (const printed of [...chain.slice(0, 1), ...chain.slice(-1)]) injectIntoReport(scores, printed, draw);
    for (const printed of chain.slice(-1)) injectIntoText(scores, printed, draw);
    injectBetweenYears(scores, chain, draw);
    injectIntoWhole(scores, index, draw);
  }
  const accused = new Map(auditAcross(digests).map(({ of, findings }) => [of, findings]));
  const across = idsOver('reports');
  for (const digest of digests) scoreClean(scores, across, digest.uri, accused.get(digest) ?? []);
  return { ...scores, clean: digests.length, pages: digests.filter((_, index) => isPage(index)).length };
};
