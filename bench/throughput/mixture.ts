import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync, zipSync } from 'fflate';

/** Samples that a reader meets often, and how many of a hundred files are such. Nothing is a scan. */
const MIXTURE: readonly (readonly [share: number, samples: readonly string[]])[] = [
  [40, ['balance-broken.html', 'own-table.html', 'site-page.html', 'cut-tables.html', 'plain-page.html']],
  [25, ['leaf-mistyped.docx', 'negative-and-vague.docx', 'word-numbered-headings.docx']],
  [30, ['paged-print.pdf', 'item-sums-broken.pdf', 'borderless-print.pdf']],
  [5, ['tab-export-no-other-column.txt']],
];

const samples = fileURLToPath(new URL('../../samples/ogi-2021/', import.meta.url));

/** The sample with other bytes and the same content: the same bytes twice would be read once. */
const distinct: Readonly<Record<string, (bytes: Buffer, index: number) => Uint8Array>> = {
  '.html': (bytes, index) => Buffer.concat([bytes, Buffer.from(`<!-- ${index} -->\n`)]),
  '.pdf': (bytes, index) => Buffer.concat([bytes, Buffer.from(`\n% ${index}\n`)]),
  '.txt': (bytes, index) => Buffer.concat([bytes, Buffer.from(`\n${' '.repeat(index + 1)}\n`)]),
  '.docx': (bytes, index) => zipSync({ ...unzipSync(bytes), 'docProps/copy.txt': Buffer.from(`${index}`) }),
};

/** Writes so many files into a folder, of each format its share, mixed as a folder of an archive is. @returns their paths */
export const writeMixture = (folder: string, count: number): readonly string[] => {
  mkdirSync(folder, { recursive: true });
  const hundred = MIXTURE.flatMap(([share, names]) =>
    Array.from({ length: share }, (_, index) => names[index % names.length] ?? ''),
  );
  return Array.from({ length: count }, (_, index) => {
    // 37 and 100 have no divisor in common: every hundred files are the whole mixture.
    const name = hundred[(index * 37) % 100] ?? '';
    const extension = extname(name);
    const bytes = readFileSync(join(samples, name.slice(0, -extension.length), `source${extension}`));
    const path = join(folder, `${`${index}`.padStart(5, '0')}${extension}`);
    writeFileSync(path, distinct[extension]?.(bytes, index) ?? bytes);
    return path;
  });
};
