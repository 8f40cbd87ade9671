import type { Finding } from '#model';
import { auditAcross } from '../../src/audit/across/audit-across.ts';
import { type Digest, digestOf } from '../../src/audit/across/digest.ts';
import { acrossErrors } from './across-errors.ts';
import { addsUp } from './adds-up.ts';
import { type CellError, cellErrors } from './cell-errors.ts';
import { withNumbers } from './chain.ts';
import { scoreLocated } from './located.ts';
import { misreadings } from './misreadings.ts';
import { SENTENCE_KINDS } from './narrative/kinds.ts';
import { falseNone, type Sentence, type Told, wrongSentence } from './narrative/say.ts';
import { valuesOf } from './narrative/values.ts';
import { readBlocks, readInConflict } from './read.ts';
import type { Printed } from './report.ts';
import { reportErrors } from './report-errors.ts';
import { type Scores, scoreInjected, scoreMisread } from './scores.ts';
import { below } from './sound.ts';

const nameOf = ({ agency, year }: Printed): string => `${agency} ${year}`;

const TIMES = ['once', 'twice', 'three times'] as const;

/** Errors of a kind, one to three of them. */
const withCellErrors = (printed: Printed, inject: CellError, draw: () => number) => {
  let { numbers } = printed;
  const more = below(draw, TIMES.length);
  for (let left = 1 + more; left > 0; left -= 1) numbers = inject(numbers, draw);
  return { wrong: withNumbers(printed, [...numbers]), times: TIMES[more] ?? 'once' };
};

/** Wrong figures: errors that cancel out are none, and nothing may be said of them. */
export const injectIntoCells = (scores: Scores, printed: Printed, draw: () => number): void => {
  for (const [kind, inject] of Object.entries(cellErrors)) {
    const { wrong, times } = withCellErrors(printed, inject, draw);
    const { findings } = readBlocks(wrong);
    const rule = 'unbalanced-equation';
    if (!addsUp(wrong.numbers)) {
      scoreInjected(scores, { kind, rule, name: nameOf(printed) }, findings);
      scoreLocated(scores, `${kind} ${times}`, { before: printed.numbers, after: wrong.numbers }, findings);
    } else if (findings.some((finding) => finding.rule === rule)) {
      scores.failures.push(`false: ${rule} after ${kind} in ${nameOf(printed)}`);
    }
  }
};

/** Sound tables that a reader gets wrong. */
export const misreadTables = (scores: Scores, printed: Printed, draw: () => number): void => {
  for (const [kind, { section, misread }] of Object.entries(misreadings)) {
    const parts = printed.parts.map((part) =>
      part.kind === section ? { ...part, sheets: part.sheets.map((sheet) => misread(sheet, draw)) } : part,
    );
    scoreMisread(scores, { kind, name: nameOf(printed) }, readBlocks({ ...printed, parts }).findings);
  }
};

/** Everything else that goes wrong in one report. */
export const injectIntoReport = (scores: Scores, printed: Printed, draw: () => number): void => {
  for (const [kind, { rule, inject }] of Object.entries(reportErrors)) {
    const wrong = inject(printed, draw);
    if (wrong) scoreInjected(scores, { kind, rule, name: nameOf(printed) }, readBlocks(wrong).findings);
  }
  const conflict = { kind: 'two readings of a row', rule: 'reading-conflict', name: nameOf(printed) };
  scoreInjected(scores, conflict, readInConflict(printed, 'disclosed').findings);
};

const withSentence = (printed: Printed, { section, text }: Sentence): Printed => ({
  ...printed,
  parts: printed.parts.map((part) =>
    part.kind === section ? { ...part, text: `${part.text}\n${text}`.trim() } : part,
  ),
});

/** Sentences of every kind with a figure that the tables contradict. */
export const injectIntoText = (scores: Scores, printed: Printed, draw: () => number): void => {
  const told: Told = { ...printed, values: valuesOf(printed.numbers) };
  for (const kind of SENTENCE_KINDS) {
    const sentence = wrongSentence(kind, told, draw) ?? falseNone(kind, told, draw);
    if (!sentence) continue;
    const { findings } = readBlocks(withSentence(printed, sentence));
    const about = { kind: `text: ${kind.kind}`, rule: kind.rule, name: `${nameOf(printed)}: ${sentence.text}` };
    scoreInjected(scores, about, findings);
  }
};

/** Copies of one year have names of their own. */
const digestsOf = (chain: readonly Printed[]): readonly Digest[] =>
  chain.map((printed, index) => {
    const digest = digestOf(readBlocks(printed));
    return { ...digest, uri: `${index}-${digest.uri}` };
  });

const acrossFindings = (chain: readonly Printed[]): readonly Finding[] =>
  auditAcross(digestsOf(chain)).flatMap(({ findings }) => findings);

/** What goes wrong between the years of one body. */
export const injectBetweenYears = (scores: Scores, chain: readonly Printed[], draw: () => number): void => {
  const name = chain.map(nameOf).at(-1) ?? '';
  for (const [kind, { rule, inject }] of Object.entries(acrossErrors)) {
    const wrong = inject(chain, draw);
    if (wrong) scoreInjected(scores, { kind, rule, name }, acrossFindings(wrong));
  }
};
