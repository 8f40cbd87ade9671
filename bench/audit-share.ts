// What the audit costs beside reading the same files: `npm run bench:audit-share [-- FOLDER]`.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { Times } from './audit-share/times.ts';
import { ownFiles, sampleFiles } from './files.ts';
import { FORMATS } from './formats.ts';
import { writeSection } from './section.ts';

const AIM = 0.05;

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** As it ships: tsx names every function when it is made, which costs the many small ones of the audit half their time. */
const bundled = async (): Promise<string> => {
  const bundle = await rolldown({
    input: file('audit-share/times.ts'),
    platform: 'node',
    resolve: { conditionNames: ['source', 'node', 'import'] },
    external: (id) => !/^[./#]/u.test(id),
  });
  await bundle.write({ dir: file('../output/audit-share'), format: 'esm' });
  return file('../output/audit-share/times.js');
};

const script = await bundled();

const row = (name: string, paths: readonly string[]): string => {
  // Collectors that wait for one another on a busy machine would count as work of whoever is running.
  const { status, stdout } = spawnSync(process.execPath, ['--single-threaded-gc', script, ...paths], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the timing of ${name} ended with ${status}`);
  const { reports, read, audit }: Times = JSON.parse(stdout);
  const share = audit / read;
  return `| ${[
    name,
    paths.length,
    (read / reports).toFixed(1),
    (audit / reports).toFixed(2),
    `${(100 * share).toFixed(1)} %`,
    `≤ ${100 * AIM} % ${share <= AIM ? '✓' : '**missed**'}`,
  ].join(' | ')} |`;
};

/** What an archive is mostly made of; `truth.json` is typed from the page. */
const isSound = (path: string): boolean =>
  JSON.parse(readFileSync(join(dirname(path), 'truth.json'), 'utf8')).findings?.length === 0;

const [folder] = process.argv.slice(2);
const own = folder ? FORMATS.map((format) => [`${format}, the operator's own`, ownFiles(folder, format)] as const) : [];
const both = (name: string, paths: readonly string[]) => [
  [name, paths] as const,
  [`${name}, sound ones alone`, paths.filter(isSound)] as const,
];
const samples = [
  ...both('all formats', FORMATS.flatMap(sampleFiles)),
  ...FORMATS.flatMap((format) => both(format, sampleFiles(format))),
];
const rows = [...samples, ...own].filter(([, paths]) => paths.length > 0).map(([name, paths]) => row(name, paths));

const text = `## The audit beside reading

All rules over one report, and what is kept of it to be held against others, as a share of reading the same files from
their bytes to their figures: CPU time of a process that has read such files for ten seconds, as the readers of a run
have, over ten more. Most samples have something wrong with them; those that the truth says nothing is wrong with are
measured again alone.

| format | files | reading, ms a report | audit, ms a report | share | aim |
|---|---:|---:|---:|---:|---:|
${rows.join('\n')}
`;
console.log(text);
writeSection('audit-share', text);
