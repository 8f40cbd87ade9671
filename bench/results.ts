import { createRequire } from 'node:module';
import { cpus, loadavg, totalmem } from 'node:os';
import type { Start } from './cold-start.ts';
import { floors } from './formats.ts';
import type { Measured } from './measure.ts';
import type { Peers } from './peers.ts';

const require = createRequire(import.meta.url);
const versionOf = (name: string): string => require(`${name}/package.json`).version;

export interface Results {
  readonly samples: readonly Measured[];
  readonly own: readonly Measured[];
  readonly starts: readonly Start[];
  readonly peers: Peers;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const verdict = (value: number, aim: number): string => `< ${aim} ${value < aim ? '✓' : '**missed**'}`;

const speedRows = (measured: readonly Measured[]): readonly (readonly string[])[] =>
  measured.map(({ format, files, timing, usage }) => [
    format,
    `${files}`,
    timing.gouji.toFixed(1),
    (1000 / timing.gouji).toFixed(0),
    usage.peak.toFixed(0),
  ]);

const ratioRows = (measured: readonly Measured[]): readonly (readonly string[])[] =>
  measured.flatMap(({ format, timing }) =>
    floors[format].map(({ library, aim }, index) => {
      const ratio = timing.ratios[index] ?? 0;
      return [
        `${format}: ${library.name}`,
        versionOf(library.package),
        (timing.libraries[index] ?? 0).toFixed(1),
        timing.gouji.toFixed(1),
        `${ratio.toFixed(2)} ×`,
        aim === null ? '' : verdict(ratio, aim),
      ];
    }),
  );

const SPEED = ['format', 'files', 'ms a report', 'reports a second', 'peak memory, MB'];
const RATIO = ['library', 'version', 'library alone, ms', 'gouji, ms', 'ratio', 'aim'];

const startRows = (starts: readonly Start[]): readonly (readonly string[])[] => {
  const [empty] = starts;
  return starts.map((start, index) => {
    const times = start.median / (empty?.median ?? 1);
    const own = start.median - (empty?.median ?? 0);
    const aim = index === 0 ? '' : index < starts.length - 1 ? verdict(own, 150) : verdict(times, 2.5);
    return [
      start.name,
      start.median.toFixed(0),
      start.least.toFixed(0),
      `${times.toFixed(2)} ×`,
      own.toFixed(0),
      aim && index < starts.length - 1 ? `${aim} (own)` : aim && `${aim} (times)`,
    ];
  });
};

const peerRows = ({ gouji, pdftotext }: Peers): readonly (readonly string[])[] => [
  pdftotext
    ? [`pdftotext ${pdftotext.version}, text alone`, pdftotext.cpu.toFixed(1), '1 ×', '']
    : ['pdftotext: skipped, not installed', '', '', ''],
  pdftotext
    ? [
        'gouji: tables, figures, findings',
        gouji.toFixed(1),
        `${(gouji / pdftotext.cpu).toFixed(1)} ×`,
        verdict(gouji / pdftotext.cpu, 9),
      ]
    : ['gouji: tables, figures, findings', gouji.toFixed(1), '', ''],
];

/** The results as Markdown. */
export const resultsText = ({ samples, own, starts, peers }: Results): string => `# What gouji costs

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: gouji ${versionOf('gouji')}, Node ${process.versions.node}, ${process.platform}-${process.arch}, ${cpus().length} cores,
${(totalmem() / 1024 ** 3).toFixed(0)} GB. Another machine gives other milliseconds; the ratios carry over. Load average of the last 15 minutes at the end:
${loadavg()[2]?.toFixed(1)}; above the number of cores, other work took part of the machine, and the ratios are less sure too.

## Reports a second, one process

Each report is read from its bytes to its findings. Warm process, median of the rounds; peak memory is that of
\`gouji extract\` over all the files. The files are the samples of the format that are reports.

${table(SPEED, speedRows(samples))}

## gouji beside the library below it

The same bytes in the same process, in turn round by round; the ratio is the median over the rounds. Labels that gouji has met
are looked up (at most some thousands of them), as in a run over an archive, where the form's labels return in every report.

${table(RATIO, ratioRows(samples))}
${own.length > 0 ? `\nThe same on the operator's own files:\n\n${table(SPEED, speedRows(own))}\n\n${table(RATIO, ratioRows(own))}\n` : ''}
## Cold start

Whole processes, in turn; ms.

${table(['command', 'median', 'least', 'times the empty process', 'own time', 'aim'], startRows(starts))}

## PDF beside pdftotext

CPU ms a file over ${peers.copies} copies of \`samples/ogi-2021/paged-print\`; gouji in one process, its start counted in.

${table(['reader', 'CPU ms a file', 'ratio', 'aim'], peerRows(peers))}
`;
