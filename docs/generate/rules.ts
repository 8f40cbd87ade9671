import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { registrySource, ruleIds } from './registry.ts';

/** Writes the rules' registry from their folder, then a page for each rule; pages of rules that are gone go too. */
export const generateRules = async (root: URL): Promise<void> => {
  const folder = new URL('src/audit/rules/', root);
  writeFileSync(new URL('index.ts', folder), registrySource(ruleIds(folder)));
  // The pages run the rules, so they load after the registry is written.
  const { rules } = await import('../../src/audit/rules/index.ts');
  const { ruleIndexPage, rulePage } = await import('./rulePages.ts');
  const pages = new URL('docs/rules/', root);
  for (const name of readdirSync(pages)) if (name.endsWith('.md')) rmSync(new URL(name, pages));
  for (const rule of rules) writeFileSync(new URL(`${rule.id}.md`, pages), rulePage(rule));
  writeFileSync(new URL('README.md', pages), ruleIndexPage(rules));
};
