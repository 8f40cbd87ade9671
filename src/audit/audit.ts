import type { Certainty, Finding, Reading, Relations } from '#model';
import { certaintyIn } from './certainty.ts';
import { type ClaimCount, compareClaims, countClaims } from './claims/compare.ts';
import type { Draft } from './draft.ts';
import { figuresInPrint } from './figures-in-print.ts';
import { suspectsIn } from './localize/suspects.ts';
import { inOrder } from './order.ts';
import { countRelations, evaluate } from './relations.ts';
import type { ReportRule } from './rule.ts';
import { rules } from './rules/index.ts';
import { type Settings, STANDARD_SETTINGS } from './settings.ts';

export interface Audit {
  /** Errors, warnings, notices; within each as they come in the document. */
  readonly findings: readonly Finding[];
  readonly relations: Relations;
  /** How many figures of the text were held against the tables. */
  readonly claims: ClaimCount;
}

const ownRules: readonly ReportRule[] = rules.filter((rule) => rule.over === 'report');

const finding = (rule: ReportRule, draft: Draft, certainty: Certainty): Finding => {
  const { ground: _, severity, facts, suspects, message, ...evidence } = draft;
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    ...evidence,
    facts,
    certainty,
    suspects: suspects ?? [],
    message,
  };
};

/** What every rule says of a report. The same reading always gives the same findings in the same order. */
export const audit = (reading: Reading, settings: Settings = STANDARD_SETTINGS): Audit => {
  const evaluations = evaluate(reading);
  const figures = figuresInPrint(reading.report.facts);
  const comparisons = compareClaims(reading);
  const suspectsOf = suspectsIn(evaluations, reading.report.facts);
  const certaintyOf = certaintyIn(reading);
  const context = { reading, figures, evaluations, comparisons, suspectsOf, settings };
  const findings: Finding[] = [];
  for (const rule of ownRules) {
    for (const draft of rule.check(context)) findings.push(finding(rule, draft, certaintyOf(draft)));
  }
  return {
    findings: inOrder(findings, reading.report.facts),
    relations: countRelations(evaluations),
    claims: countClaims(comparisons),
  };
};
