import type { Rule } from '../../audit/rule.ts';
import { rules } from '../../audit/rules/index.ts';

export type Described = Pick<Rule, 'id' | 'state' | 'severity' | 'summary' | 'explanation' | 'basis'>;

const known: ReadonlyMap<string, Described> = new Map(rules.map((rule) => [rule.id, rule]));

/** What a rule says of itself; null for a report that newer rules have judged. */
export const ruleOf = (id: string): Described | null => known.get(id) ?? null;
