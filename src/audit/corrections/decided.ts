import type { Finding } from '#model';
import type { Entry } from './entry.ts';

/** Findings with what a person has decided of them, and how many were dismissed. */
export interface Decided {
  readonly findings: readonly Finding[];
  readonly dismissed: number;
}

const isSameScope = (a: Finding['scope'], b: Finding['scope']): boolean => JSON.stringify(a) === JSON.stringify(b);

const isAbout = (entry: Entry, finding: Finding): boolean => {
  if (entry.decision === 'misread') return finding.facts.includes(entry.fact);
  const { rule, equation, scope, fact } = entry;
  return (
    rule === finding.rule &&
    (equation === undefined || equation === finding.equation) &&
    (scope === undefined || isSameScope(scope, finding.scope)) &&
    (fact === undefined || finding.facts.includes(fact))
  );
};

const decide = (finding: Finding, entries: readonly Entry[]): Finding | null => {
  const about = entries.filter((entry) => isAbout(entry, finding));
  if (about.some(({ decision }) => decision === 'dismiss')) return null;
  const misread = about.find(({ decision }) => decision === 'misread');
  if (misread) return { ...finding, certainty: 'reading', decision: { state: 'misread', reason: misread.reason } };
  const accepted = about.find(({ decision }) => decision === 'accept');
  return accepted ? { ...finding, decision: { state: 'accepted', reason: accepted.reason } } : finding;
};

const isMisread = ({ decision }: Finding): boolean => decision?.state === 'misread';

/** The findings of one report after what was decided of it; those on a misread figure come last. No value changes. */
export const decided = (id: string, findings: readonly Finding[], entries: readonly Entry[]): Decided => {
  const own = entries.filter(({ report }) => report === id);
  if (own.length === 0) return { findings, dismissed: 0 };
  const kept = findings.flatMap((finding) => decide(finding, own) ?? []);
  return {
    findings: [...kept.filter((finding) => !isMisread(finding)), ...kept.filter(isMisread)],
    dismissed: findings.length - kept.length,
  };
};
