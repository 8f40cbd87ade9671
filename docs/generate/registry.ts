import { readdirSync } from 'node:fs';

/** The ids of all rules, by the files of their folder. */
export const ruleIds = (folder: URL): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts' && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();

const camelCase = (id: string): string => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The source of the rules' `index.ts`. */
export const registrySource = (
  ids: readonly string[],
): string => `// Generated from this folder by \`npm run generate\`: do not edit.
import type { Rule } from '../rule.ts';
${ids.map((id) => `import ${camelCase(id)} from './${id}.ts';`).join('\n')}

export const rules: readonly Rule[] = [
${ids.map((id) => `  ${camelCase(id)},`).join('\n')}
];
`;
