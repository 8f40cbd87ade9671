import type { Certainty, Finding, Reading, Relations } from '#model';
import { certaintyIn } from './certainty.ts';
import { inOrder } from './order.ts';
import { countRelations, evaluate } from './relations.ts';
import type { Draft, Rule } from './rule.ts';
import { rules } from './rules/index.ts';

export interface Audit {
  /** Errors, warnings, notices; within each as they come in the document. */
  readonly findings: readonly Finding[];
  readonly relations: Relations;
}

const finding = (rule: Rule, draft: Draft, certainty: Certainty): Finding => {
  const { ground: _, severity, facts, message, ...evidence } = draft;
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    ...evidence,
    facts,
    certainty,
    suspects: [],
    message,
  };
};

/** What every rule says of a report. The same reading always gives the same findings in the same order. */
export const audit = (reading: Reading): Audit => {
  const evaluations = evaluate(reading);
  const certaintyOf = certaintyIn(reading);
  const findings = rules.flatMap((rule) =>
    Array.from(rule.check({ reading, evaluations }), (draft) => finding(rule, draft, certaintyOf(draft))),
  );
  return { findings: inOrder(findings, reading.report.facts), relations: countRelations(evaluations) };
};
