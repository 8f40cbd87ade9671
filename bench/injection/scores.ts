import type { Finding } from '#model';

/** Of one rule: sound reports in which it had something to judge, those that it accuses, errors injected and those it tells. */
export interface RuleScore {
  readonly judged: number;
  readonly falseAlarms: number;
  readonly injected: number;
  readonly caught: number;
}

export interface KindScore {
  readonly injected: number;
  readonly caught: number;
}

/** Of wrong figures that break a relation: tries, those whose cells are all among the suspects, those with no other way. */
export interface Located {
  readonly tries: number;
  readonly among: number;
  readonly unique: number;
}

/** Of sound reports that a reader got wrong: tries, those of which a wrong sum is told, those that are called certain. */
export interface Misread {
  readonly tries: number;
  readonly told: number;
  readonly certain: number;
}

/** What was counted so far. */
export interface Scores {
  readonly rules: Map<string, RuleScore>;
  readonly kinds: Map<string, KindScore>;
  /** By what was damaged. */
  readonly located: Map<string, Located>;
  /** By what the reader got wrong. */
  readonly misread: Map<string, Misread>;
  /** Sound reports that were accused and errors that were missed, one line each. */
  readonly failures: string[];
}

export const noScores = (): Scores => ({
  rules: new Map(),
  kinds: new Map(),
  located: new Map(),
  misread: new Map(),
  failures: [],
});

const NONE: RuleScore = { judged: 0, falseAlarms: 0, injected: 0, caught: 0 };

const has = (findings: readonly Finding[], rule: string): boolean => findings.some((finding) => finding.rule === rule);

/** A sound report, the rules that had something to judge in it, and what was found, which should be nothing. */
export interface Clean {
  readonly name: string;
  readonly judging: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

export const scoreClean = (
  { rules: scores, failures }: Pick<Scores, 'rules' | 'failures'>,
  rules: readonly string[],
  { name, judging, findings }: Clean,
): void => {
  for (const rule of rules) {
    const score = scores.get(rule) ?? NONE;
    const judged = score.judged + (judging.has(rule) ? 1 : 0);
    const falseAlarms = score.falseAlarms + (has(findings, rule) ? 1 : 0);
    scores.set(rule, { ...score, judged, falseAlarms });
  }
  for (const { rule, message } of findings) failures.push(`false: ${rule} of ${name}: ${message.en}`);
};

/** One injected error, which its rule should tell. */
export const scoreInjected = (
  { rules, kinds, failures }: Scores,
  { kind, rule, name }: { readonly kind: string; readonly rule: string; readonly name: string },
  findings: readonly Finding[],
): void => {
  const caught = has(findings, rule) ? 1 : 0;
  const [score, ofKind] = [rules.get(rule) ?? NONE, kinds.get(kind) ?? NONE];
  rules.set(rule, { ...score, injected: score.injected + 1, caught: score.caught + caught });
  kinds.set(kind, { injected: ofKind.injected + 1, caught: ofKind.caught + caught });
  if (!caught) failures.push(`missed: ${kind} (${rule}) in ${name}`);
};

const isWrongSum = ({ rule }: Finding): boolean => rule === 'unbalanced-equation';

/** A sound report that was read wrongly: whatever is told of it must not be called certain. */
export const scoreMisread = (
  { misread, failures }: Scores,
  { kind, name }: { readonly kind: string; readonly name: string },
  findings: readonly Finding[],
): void => {
  const { tries, told, certain } = misread.get(kind) ?? { tries: 0, told: 0, certain: 0 };
  const isCertain = findings.some((finding) => isWrongSum(finding) && finding.certainty === 'published');
  misread.set(kind, {
    tries: tries + 1,
    told: told + (findings.some(isWrongSum) ? 1 : 0),
    certain: certain + (isCertain ? 1 : 0),
  });
  if (isCertain) failures.push(`called certain: ${kind} in ${name}`);
};
