import type { Certainty, Finding, Reading, Relations } from '#model';
import { certaintyIn } from './certainty.ts';
import { type ClaimCount, compareClaims, countClaims } from './claims/compare.ts';
import type { Draft } from './draft.ts';
import { figuresInPrint } from './figures-in-print.ts';
import { diagnosisIn } from './localize/diagnosis.ts';
import { inOrder } from './order.ts';
import { countRelations, evaluate } from './relations.ts';
import type { ReportRule, RuleContext } from './rule.ts';
import { rules } from './rules/index.ts';
import { type Settings, STANDARD_SETTINGS } from './settings.ts';
import { severityOf } from './severity.ts';

export interface Audit {
  /** Errors, warnings, notices; within each as they come in the document. */
  readonly findings: readonly Finding[];
  readonly relations: Relations;
  /** How many figures of the text were held against the tables. */
  readonly claims: ClaimCount;
}

const ownRules: readonly ReportRule[] = rules.filter((rule) => rule.over === 'report');

const finding = (rule: ReportRule, draft: Draft, certainty: Certainty): Finding => {
  const { ground: _, severity: __, facts, suspects, message, ...evidence } = draft;
  return {
    rule: rule.id,
    severity: severityOf(rule, draft),
    ...evidence,
    facts,
    certainty,
    suspects: suspects ?? [],
    message,
  };
};

/** What the rules judge of a report. */
export const contextOf = (reading: Reading, settings: Settings = STANDARD_SETTINGS): RuleContext => {
  const evaluations = evaluate(reading);
  const diagnose = diagnosisIn(evaluations, reading.report.facts);
  return {
    reading,
    figures: figuresInPrint(reading.report.facts),
    evaluations,
    comparisons: compareClaims(reading),
    diagnose,
    isMisread: (table) =>
      evaluations.some((each) => each.verdict === 'broken' && each.table === table && diagnose(each).isMisread),
    settings,
  };
};

/** What every rule says of a report. The same reading always gives the same findings in the same order. */
export const audit = (reading: Reading, settings: Settings = STANDARD_SETTINGS): Audit => {
  const context = contextOf(reading, settings);
  const certaintyOf = certaintyIn(reading);
  const findings: Finding[] = [];
  for (const rule of ownRules) {
    for (const draft of rule.check(context)) findings.push(finding(rule, draft, certaintyOf(draft)));
  }
  return {
    findings: inOrder(findings, reading.report.facts),
    relations: countRelations(context.evaluations),
    claims: countClaims(context.comparisons),
  };
};
