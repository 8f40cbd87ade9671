import type { Certainty, Finding } from '#model';
import type { AcrossRule } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { severityOf } from '../severity.ts';
import { bodiesOf } from './bodies.ts';
import type { AcrossDraft, Whole } from './context.ts';
import type { Digest } from './digest.ts';

/** What rules over several reports say of one of them. */
export interface AcrossAudit {
  readonly of: Digest;
  readonly findings: readonly Finding[];
}

const acrossRules: readonly AcrossRule[] = rules.filter((rule) => rule.over === 'reports');

const isFirm = (digest: Digest, ids: readonly string[]): boolean =>
  digest.isText && ids.every((id) => digest.figures.get(id)?.isFirm !== false);

const certaintyOf = ({ of, against, facts, againstFacts, isMixUp }: AcrossDraft): Certainty => {
  const isSure = !isMixUp && isFirm(of, facts) && against.every((digest) => isFirm(digest, againstFacts));
  return isSure ? 'published' : 'reading';
};

const finding = (rule: AcrossRule, draft: AcrossDraft): Finding => {
  const { of: _, against, againstFacts: __, isMixUp: ___, severity: ____, facts, message, ...evidence } = draft;
  return {
    rule: rule.id,
    severity: severityOf(rule, draft),
    ...evidence,
    facts,
    against: against.map(({ uri, year }) => ({ uri, year })),
    certainty: certaintyOf(draft),
    suspects: [],
    message,
  };
};

const RANK = { error: 0, warning: 1, notice: 2 } as const;

/**
 * What every rule over several reports says, by the report it is about, in the order of the digests.
 * `wholes` are the jurisdictions whose parts the caller declares to be complete.
 */
export const auditAcross = (digests: readonly Digest[], wholes: readonly Whole[] = []): readonly AcrossAudit[] => {
  const context = { bodies: bodiesOf(digests), digests, wholes };
  const found = new Map<Digest, Finding[]>();
  for (const rule of acrossRules) {
    for (const draft of rule.check(context)) {
      const ofOne = found.get(draft.of);
      if (ofOne) ofOne.push(finding(rule, draft));
      else found.set(draft.of, [finding(rule, draft)]);
    }
  }
  return digests.flatMap((of) => {
    const findings = found.get(of);
    if (!findings) return [];
    return [{ of, findings: findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]) }];
  });
};
