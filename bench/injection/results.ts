import { rules } from '../../src/audit/rules/index.ts';
import type { Measurement } from './measure.ts';
import type { KindScore, Located, Misread, RuleScore } from './scores.ts';

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const share = ({ injected, caught }: KindScore): string =>
  injected === 0 ? '–' : `${((100 * caught) / injected).toFixed(caught === injected ? 0 : 1)} %`;

const ruleRow = ([rule, score]: readonly [string, RuleScore]): string =>
  row([rule, score.judged, score.falseAlarms, score.injected, score.caught, share(score)]);

const kindRow = ([kind, score]: readonly [string, KindScore]): string =>
  row([kind, score.injected, score.caught, share(score)]);

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(part === whole ? 0 : 2)} %`;

const locatedRow = ([kind, { tries, among, unique }]: readonly [string, Located]): string =>
  row([kind, tries, percent(among, tries), percent(unique, tries)]);

const misreadRow = ([kind, { tries, told, certain }]: readonly [string, Misread]): string =>
  row([kind, tries, told, certain]);

const sorted = <T>(entries: Iterable<readonly [string, T]>): readonly (readonly [string, T])[] =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

/** The section of the results on the rules of the audit. */
export const injectionText = ({
  clean,
  pages,
  real,
  rules: scores,
  kinds,
  located,
  misread,
}: Measurement): string => `## Rules of the audit

${clean} invented reports without an error (three years of ${clean / 3} bodies; ${pages} read as web pages, the others from their grids), and
errors injected into some of them: by rule, then by kind of error. A rule is counted on those reports alone in which it
had something to judge. ${real.reports} published reports that a person found to be sound were read beside them. Wrong figures are one to three at a time, and count
only where the tables then do not add up, which is worked out apart from the audit.

| rule | sound reports judged | false alarms | errors injected | caught | rate |
|---|---:|---:|---:|---:|---:|
${sorted(scores).map(ruleRow).join('\n')}

| kind of error | injected | caught | rate |
|---|---:|---:|---:|
${sorted(kinds).map(kindRow).join('\n')}

Which cells the findings suspect, where wrong figures break a relation. Aims: all wrong cells among the suspects ≥ 99 %;
for one error in section three the only suspect, with the right value, ≥ 95 %. Rows that change places leave no trace where both
are outcomes, or both requests that came in: of such errors nothing can tell, so that several of them at once are found seldom.

| damage | tries | all wrong cells among the suspects | these alone, and rightly mended |
|---|---:|---:|---:|
${sorted(located).map(locatedRow).join('\n')}

Sound reports whose tables a reader gets wrong: what is told of them is to be checked against the original (certainty
\`reading\`), and nothing is called certain.

| misreading | tries | a wrong sum is told | called certain |
|---|---:|---:|---:|
${sorted(misread).map(misreadRow).join('\n')}
`;

const versionOf = (id: string): number => rules.find((rule) => rule.id === id)?.version ?? 0;

/** The same by rule, from which its state follows. */
export const rulesJson = ({ clean, pages, real, rules: scores }: Measurement): string => {
  const measured = sorted(scores).map(([id, score]) => {
    const { judged = 0, falseAlarms = 0 } = real.rules.get(id) ?? {};
    return [id, { version: versionOf(id), ...score, real: { judged, falseAlarms } }] as const;
  });
  return `${JSON.stringify({ clean, pages, real: real.reports, rules: Object.fromEntries(measured) }, null, 2)}\n`;
};
