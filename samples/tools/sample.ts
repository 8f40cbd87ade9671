import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { CaseFile } from './case-file.ts';
import { Truth } from './truth.ts';

export interface Sample {
  /** `form/case`. */
  readonly name: string;
  readonly folder: URL;
  readonly file: CaseFile;
  readonly truth: Truth;
}

/** @throws Error when the case or its truth breaks its schema */
export const readSample = (name: string): Sample => {
  const folder = new URL(`../${name}/`, import.meta.url);
  const text = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
  return {
    name,
    folder,
    file: CaseFile.parse(load(text('case.yaml'))),
    truth: Truth.parse(JSON.parse(text('truth.json'))),
  };
};
