import type { Measurement } from './measure.ts';
import type { KindScore, Located, RuleScore } from './scores.ts';

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const share = ({ injected, caught }: KindScore): string =>
  injected === 0 ? '–' : `${((100 * caught) / injected).toFixed(caught === injected ? 0 : 1)} %`;

const ruleRow = ([rule, score]: readonly [string, RuleScore]): string =>
  row([rule, score.clean, score.falseAlarms, score.injected, score.caught, share(score)]);

const kindRow = ([kind, score]: readonly [string, KindScore]): string =>
  row([kind, score.injected, score.caught, share(score)]);

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(part === whole ? 0 : 2)} %`;

const locatedRow = ([kind, { tries, among, unique }]: readonly [string, Located]): string =>
  row([kind, tries, percent(among, tries), percent(unique, tries)]);

const sorted = <T>(entries: Iterable<readonly [string, T]>): readonly (readonly [string, T])[] =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

/** The section of the results on the rules of the audit. */
export const injectionText = ({ clean, pages, rules, kinds, located }: Measurement): string => `## Rules of the audit

${clean} invented reports without an error (three years of ${clean / 3} bodies; ${pages} read as web pages, the others from their grids), and
errors injected into some of them: by rule, then by kind of error. Wrong figures are one to three at a time, and count
only where the tables then do not add up, which is worked out apart from the audit.

| rule | sound reports | false alarms | errors injected | caught | rate |
|---|---:|---:|---:|---:|---:|
${sorted(rules).map(ruleRow).join('\n')}

| kind of error | injected | caught | rate |
|---|---:|---:|---:|
${sorted(kinds).map(kindRow).join('\n')}

Which cells the findings suspect, where wrong figures break a relation. Aims: all wrong cells among the suspects ≥ 99 %;
for one error in section three the only suspect, with the right value, ≥ 95 %.

| damage | tries | all wrong cells among the suspects | these alone, and rightly mended |
|---|---:|---:|---:|
${sorted(located).map(locatedRow).join('\n')}
`;

/** The same for the rules' pages. */
export const rulesJson = ({ clean, pages, rules }: Measurement): string =>
  `${JSON.stringify({ clean, pages, rules: Object.fromEntries(sorted(rules)) }, null, 2)}\n`;
