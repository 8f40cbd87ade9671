import type { Finding } from '#model';

/** Of one rule: sound reports and those of them that it accuses, errors injected and those that it tells. */
export interface RuleScore {
  readonly clean: number;
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

/** What was counted so far. */
export interface Scores {
  readonly rules: Map<string, RuleScore>;
  readonly kinds: Map<string, KindScore>;
  /** By what was damaged. */
  readonly located: Map<string, Located>;
  /** Sound reports that were accused and errors that were missed, one line each. */
  readonly failures: string[];
}

export const noScores = (): Scores => ({ rules: new Map(), kinds: new Map(), located: new Map(), failures: [] });

const NONE: RuleScore = { clean: 0, falseAlarms: 0, injected: 0, caught: 0 };

const has = (findings: readonly Finding[], rule: string): boolean => findings.some((finding) => finding.rule === rule);

/** One sound report, of which every rule should say nothing. */
export const scoreClean = (
  { rules: scores, failures }: Scores,
  rules: readonly string[],
  name: string,
  findings: readonly Finding[],
): void => {
  for (const rule of rules) {
    const score = scores.get(rule) ?? NONE;
    const falseAlarms = score.falseAlarms + (has(findings, rule) ? 1 : 0);
    scores.set(rule, { ...score, clean: score.clean + 1, falseAlarms });
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
