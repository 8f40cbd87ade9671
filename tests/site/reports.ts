import { readdirSync, readFileSync } from 'node:fs';
import { sampleNames } from '../../samples/tools/names.ts';
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

const papers = sampleNames()
  .map(paperOf)
  .filter((paper) => paper !== null);

/** Pages, whose bytes a comment makes another page's; the facts stay. */
export const pages: readonly Paper[] = papers.filter(({ ending }) => ending === 'html');

/** Every other format that the samples hold and that needs no other program to be read. */
export const files: readonly Paper[] = papers.filter(({ ending }) => ['pdf', 'docx', 'ofd'].includes(ending));

export const marked = ({ bytes }: Paper, mark: number): Buffer =>
  Buffer.concat([bytes, Buffer.from(`<!-- ${mark} -->\n`)]);
