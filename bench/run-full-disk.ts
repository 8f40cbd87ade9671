// `npm run bench:full-disk`: the disk of a run fills up at any moment, again and again; nothing is lost. It mounts a small
// file system, which only root may.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { random } from '../tests/printed/random.ts';
import { exitOf, startRun } from './run/command.ts';
import { judgeRun } from './run/judge.ts';
import { writeSection } from './section.ts';
import { buildStormReader } from './storm/build-reader.ts';
import { writeStormInputs } from './storm/inputs.ts';

const INPUTS = 4000;
const DISK = '100m';
const DISK_FULL = 74;
/** Times that the disk is filled, to the last byte. */
const FILLS = 6;
const LIMITS = ['--jobs', '2', '--limit-stall', '4', '--limit-memory', '200M', '--exit-zero'];
const CHUNK = Buffer.alloc(2 ** 20, 1);

if (process.platform !== 'linux' || process.getuid?.() !== 0) {
  console.log('skipped: full disk (only root mounts a file system, and only Linux a tmpfs)');
  process.exit();
}

const folder = mkdtempSync(join(tmpdir(), 'gouji-full-disk-'));
const [reports, disk, tools] = ['reports', 'disk', 'tools'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
for (const path of [reports, disk, tools]) mkdirSync(path);
execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'gouji', disk]);
const ballast = join(disk, 'ballast');
const run = join(disk, 'run');

/** Writes until not one byte more goes in. */
const fill = (): void => {
  const file = openSync(ballast, 'a');
  try {
    for (;;) writeSync(file, CHUNK);
  } catch {
    closeSync(file);
  }
};

const draw = random(20240131);
const told: string[] = [];
let fills = 0;
let stops = 0;
try {
  const generated = writeStormInputs(reports, INPUTS);
  const environment = await buildStormReader(tools, 2);
  for (let code: number | null = null; code !== 0; ) {
    rmSync(ballast, { force: true });
    const coordinator = startRun([reports, '-o', run, ...LIMITS], environment);
    const end = exitOf(coordinator);
    if (fills < FILLS) {
      await Promise.race([end, sleep(1500 + draw() * 3000)]);
      fill();
      fills += 1;
    }
    code = await end;
    if (code === DISK_FULL) stops += 1;
    else if (code !== 0) throw new Error(`the run ended with ${code}`);
  }
  const { bavail, bsize } = statfsSync(disk);
  const { figures, faults } = await judgeRun(run, generated);
  const rows = [
    ['inputs, of these poison', `${generated.inputs}, ${generated.poison}`],
    ['size of the disk', DISK],
    ['times it was filled to the last byte', fills],
    ['runs that stopped with a word and exit code 74', stops],
    ['MiB left at the end', ((bavail * bsize) / 2 ** 20).toFixed(0)],
    ...Object.entries(figures),
  ];
  told.push(...faults, ...(stops > 0 ? [] : ['no run met the full disk']));
  const text = `## Full disk

\`npm run bench:full-disk\`: the disk of a run is filled while it works; it stops, room is made, and the same command goes on.

| | |
|---|---:|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

${told.length === 0 ? 'Nothing was lost, doubled or wrongly quarantined.' : `**Faults:** ${told.join('; ')}`}
`;
  writeSection('full-disk', text);
  console.log(text);
} finally {
  execFileSync('umount', ['-l', disk]);
  rmSync(folder, { recursive: true });
}
process.exitCode = told.length === 0 ? 0 : 1;
