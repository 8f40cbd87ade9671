import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foundAcross } from './across/found-across.ts';
import { audit } from './audit.ts';
import { type Given, readingOf } from './example.ts';
import type { AcrossRule, ReportRule } from './rule.ts';
import { rules } from './rules/index.ts';

const ownRules: readonly ReportRule[] = rules.filter((rule) => rule.over === 'report');
const acrossRules: readonly AcrossRule[] = rules.filter((rule) => rule.over === 'reports');

const found = (rule: ReportRule, given: Given) =>
  audit(readingOf(given)).findings.filter(({ rule: id }) => id === rule.id);

describe('the registry', () => {
  it('lists every rule of the folder under the name of its file', () => {
    const files = readdirSync(new URL('rules/', import.meta.url)).filter((name) => name !== 'index.ts');
    expect(rules.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
  });
});

describe.each(rules)('$id', (rule) => {
  it('has an example that it reports and one that it does not', () => {
    expect(rule.examples.valid).not.toEqual([]);
    expect(rule.examples.invalid).not.toEqual([]);
  });
});

describe.each(ownRules)('$id', (rule) => {
  it.each(rule.examples.valid)('says nothing of: $name.en', ({ given }) => {
    expect(found(rule, given)).toEqual([]);
  });

  it.each(rule.examples.invalid)('reports: $name.en', ({ given, finds }) => {
    expect(found(rule, given)).toMatchObject(finds);
  });
});

describe.each(acrossRules)('$id', (rule) => {
  it.each(rule.examples.valid)('says nothing of: $name.en', (example) => {
    expect(foundAcross(rule.id, example)).toEqual([]);
  });

  it.each(rule.examples.invalid)('reports: $name.en', (example) => {
    expect(foundAcross(rule.id, example)).toMatchObject(example.finds);
  });
});
