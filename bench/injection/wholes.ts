import type { Finding } from '#model';
import { auditAcross } from '../../src/audit/across/audit-across.ts';
import { digestOf } from '../../src/audit/across/digest.ts';
import { soundChain, withNumbers } from './chain.ts';
import { readBlocks } from './read.ts';
import type { Printed } from './report.ts';
import { type Scores, scoreClean, scoreInjected } from './scores.ts';
import { below } from './sound.ts';

const CITY = '青禾市人民政府';
const RULE = 'parts-differ-from-whole';
/** Figures that a city sums up over its bodies; documents of several issuers are counted by each. */
const SUMMED = ['requests.received.total', 'requests.concluded.total', 'proactive.penalties.decisions'];

const sumOf = (parts: readonly Printed[], id: string): number =>
  parts.reduce((sum, { numbers }) => sum + (numbers.get(id) ?? 0), 0);

/** A city's report whose every figure is the sum of those of its parts. */
const wholeOf = (parts: readonly [Printed, ...Printed[]]): Printed => {
  const [first] = parts;
  const ids = [...new Set(parts.flatMap(({ numbers }) => [...numbers.keys()]))];
  const sums = ids.map((id) => [id, sumOf(parts, id)] as const);
  const renamed = {
    ...first,
    agency: CITY,
    title: first.title.replace(first.agency, CITY),
    preamble: first.preamble.replace(first.agency, CITY),
  };
  return withNumbers(renamed, sums);
};

const found = (whole: Printed, parts: readonly Printed[]): readonly Finding[] => {
  const digests = [whole, ...parts].map((printed) => digestOf(readBlocks(printed)));
  const wholes = [{ whole: CITY, parts: parts.map(({ agency }) => agency) }];
  return auditAcross(digests, wholes).flatMap(({ findings }) => findings.filter(({ rule }) => rule === RULE));
};

/** A city and two of its bodies: the sum is right, then one figure of the city is not. */
export const injectIntoWhole = (scores: Scores, index: number, draw: () => number): void => {
  // Every fourth chain is of the same years.
  const [first, second] = [soundChain(index).at(-1), soundChain(index + 4).at(-1)];
  if (!first || !second) return;
  const parts = [first, second] as const;
  const whole = wholeOf(parts);
  const name = `${CITY} ${whole.year}`;
  scoreClean(scores, [RULE], { name, judging: new Set([RULE]), findings: found(whole, parts) });
  const id = SUMMED[below(draw, SUMMED.length)] ?? '';
  const wrong = withNumbers(whole, [[id, sumOf([whole], id) + 1 + below(draw, 9)]]);
  scoreInjected(scores, { kind: 'a sum of the parts off', rule: RULE, name }, found(wrong, parts));
};
