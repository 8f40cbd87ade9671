import type { Reading } from '#model';
import type { AcrossContext } from '../../src/audit/across/context.ts';
import type { Digest } from '../../src/audit/across/digest.ts';
import { contextOf } from '../../src/audit/audit.ts';
import type { AcrossRule, ReportRule } from '../../src/audit/rule.ts';
import { rules } from '../../src/audit/rules/index.ts';

const ownRules: readonly ReportRule[] = rules.filter((rule) => rule.over === 'report');
const acrossRules: readonly AcrossRule[] = rules.filter((rule) => rule.over === 'reports');

export const ownIds: readonly string[] = ownRules.map(({ id }) => id);
export const acrossIds: readonly string[] = acrossRules.map(({ id }) => id);

/** The rules over one report that find something to judge in it. */
export const judgingOne = (reading: Reading): ReadonlySet<string> => {
  const context = contextOf(reading);
  return new Set(ownRules.filter((rule) => rule.judges(context)).map(({ id }) => id));
};

/** For each report the rules that hold it against others. */
export const judgingAcross = (context: AcrossContext): ((digest: Digest) => ReadonlySet<string>) => {
  const judged = acrossRules.map((rule) => ({ id: rule.id, digests: new Set(rule.judges(context)) }));
  return (digest) => new Set(judged.filter(({ digests }) => digests.has(digest)).map(({ id }) => id));
};
