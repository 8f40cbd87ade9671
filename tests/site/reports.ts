import { readdirSync, readFileSync } from 'node:fs';
import { readSample } from '../../samples/tools/sample.ts';

/** A report of the project's own, as its site will serve it. */
export interface Paper {
  readonly ending: string;
  readonly bytes: Buffer;
}

const paperOf = (name: string): Paper | null => {
  const { folder, truth } = readSample(name);
  if (!('report' in truth)) return null;
  const file = readdirSync(folder).find((entry) => entry.startsWith('source.'));
  return file ? { ending: file.slice('source.'.length), bytes: readFileSync(new URL(file, folder)) } : null;
};

export const papersOf = (form: string, cases: readonly string[]): readonly Paper[] =>
  cases.map((name) => paperOf(`${form}/${name}`)).filter((paper) => paper !== null);

/** Pages without pictures. */
export const pages: readonly Paper[] = [
  ...papersOf('ogi-2019', ['blanks-for-zero', 'cut-label-gb2312']),
  ...papersOf('ogi-2021', [
    'balance-broken',
    'column-names-lost',
    'cut-tables',
    'own-table',
    'plain-page',
    'site-page',
  ]),
  ...papersOf('ogi-2021', ['remarks-and-marks', 'review-total-zero', 'sections-out-of-order', 'short-labels']),
];

/** Files that are read fast and with no other program. */
export const files: readonly Paper[] = [
  ...papersOf('ogi-2019', ['filled-rules', 'word-text-box']),
  ...papersOf('ogi-2021', ['item-sums-broken', 'leaf-mistyped', 'negative-and-vague', 'ofd-rotated-rectangles']),
  ...papersOf('ogi-2021', ['ofd-strokes', 'paged-print', 'totals-left-blank', 'word-numbered-headings']),
];
