import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { compileForm } from './compile.ts';
import type { Form } from './form.ts';
import { FormFile } from './schema.ts';

/**
 * Parses one form file.
 * @throws Error when it breaks the schema, repeats an id or names an unknown path: a broken form is our defect
 */
export const parseForm = (yaml: string, name: string): Form => {
  const file = FormFile.safeParse(load(yaml));
  if (!file.success) throw new Error(`${name}: ${file.error.message}`);
  return compileForm(file.data);
};

/** Every form file of a folder, newest first. */
export const loadForms = (folder: URL): readonly Form[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parseForm(readFileSync(new URL(name, folder), 'utf8'), name))
    .sort((a, b) => b.years.from - a.years.from);
