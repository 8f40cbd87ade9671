// `npm run bench:damaged [-- COUNT]`: a thousand damaged files made of the samples, and how each ends.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { damagedFiles } from './damaged/damage.ts';
import { openReading } from './damaged/reading.ts';
import { soundFiles } from './damaged/sources.ts';
import { writeSection } from './section.ts';

const SEED = 20240131;
/** MB of one reader, pdfjs and two recognisers loaded: well below what a run allows a child. */
const MOST_MEMORY = 1024;
/** Readers beside each other. */
const READERS = 2;

const count = Number(process.argv[2] ?? 1000);
const sound = soundFiles();
const folder = mkdtempSync(join(tmpdir(), 'gouji-damaged-'));
const started = performance.now();
const counts = new Map<string, Map<string, number>>();
const totals = new Map<string, number>();
let peak = 0;

const note = (damage: string, state: string): void => {
  const row = counts.get(damage) ?? new Map<string, number>();
  counts.set(damage, row.set(state, (row.get(state) ?? 0) + 1));
  totals.set(state, (totals.get(state) ?? 0) + 1);
};

const files = damagedFiles(sound, count, SEED);

/** The readers take the files from one list, each the next when it is done with one. */
const readAll = async (): Promise<void> => {
  const reading = openReading();
  for (const { uri, damage, bytes } of files) {
    const path = join(folder, uri);
    writeFileSync(path, bytes);
    const end = await reading.end(path);
    rmSync(path);
    for (const state of end.states) note(damage, state);
    if (end.states.some((state) => state === 'HANG' || state === 'CRASH'))
      console.log(`${end.states}: ${uri} (${damage})`);
    if (end.peak > peak + 50) console.log(`${end.peak.toFixed(0)} MB after ${uri} (${damage})`);
    peak = Math.max(peak, end.peak);
  }
  reading.close();
};

await Promise.all(Array.from({ length: READERS }, readAll));
rmSync(folder, { recursive: true });

const states = [...totals.keys()].sort();
const rows = [...counts].map(
  ([damage, row]) => `| ${[damage, ...states.map((state) => row.get(state) ?? 0)].join(' | ')} |`,
);
const [hung, killed] = [totals.get('HANG') ?? 0, totals.get('CRASH') ?? 0];
const text = `## Damaged files

${count} files made of the ${sound.length} samples and archives of them by cutting, flipping and mixing bytes (seed ${SEED}), read by
${READERS} processes. Hung: ${hung}; readers killed: ${killed}; peak of a reader ${peak.toFixed(0)} MB; ${(
  (performance.now() - started) / 1000
).toFixed(0)} s in all. An archive and a compilation have an outcome for
each document in them.

| damage | ${states.join(' | ')} |
|---|${states.map(() => '---:').join('|')}|
${rows.join('\n')}
`;
writeSection('damaged', text);
console.log(text);
process.exitCode = hung + killed > 0 || peak > MOST_MEMORY ? 1 : 0;
