import { globSync } from 'tinyglobby';
import { chanceFrom, damages } from './localize/damage.ts';
import { type Trial, tryOut } from './localize/trial.ts';
import { soundReading } from './localize/truth.ts';
import { writeSection } from './section.ts';

// Damages sound tables of requests and counts how often the damage is found again:
//   node --conditions=source --import tsx bench/localize.ts [truth.json …]

const SEED = 20_240_131;
const WARM_UP = 200;

const root = new URL('..', import.meta.url).pathname;
const given = process.argv.slice(2);
const paths = given.length > 0 ? given : globSync('samples/*/*/truth.json', { cwd: root, absolute: true }).sort();

const readings = paths.flatMap((path) => soundReading(path) ?? []);
const trials = new Map<string, Trial[]>();
const chance = chanceFrom(SEED);
for (const reading of readings) {
  const cells = reading.report.facts.filter(({ table }) => table === 'requests');
  for (const [kind, all] of Object.entries(damages(cells, chance))) {
    if (trials.size === 0) for (const damage of all.slice(0, WARM_UP)) tryOut(reading, damage);
    trials.set(kind, [...(trials.get(kind) ?? []), ...all.flatMap((damage) => tryOut(reading, damage) ?? [])]);
  }
}

const count = (all: readonly Trial[], is: (trial: Trial) => boolean): number => all.filter(is).length;

const rows = Array.from(trials, ([kind, all]) => {
  const times = all.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return [
    kind,
    all.length,
    count(all, ({ isUnique, isRight }) => isUnique && isRight),
    count(all, ({ isUnique, isRight }) => isUnique && !isRight),
    count(all, ({ isRight }) => isRight),
    count(all, ({ isAmong }) => isAmong),
    (times[Math.floor(times.length / 2)] ?? 0).toFixed(2),
    (times.at(-1) ?? 0).toFixed(1),
  ];
});

const text = `## Which cell is wrong

${readings.length} sound tables of section three, damaged at random (seed ${SEED}); ms of one search.

| damage | tries | unique and right | unique and wrong | likeliest is right | among the ways | median ms | worst ms |
|---|---:|---:|---:|---:|---:|---:|---:|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`;
console.log(text);
if (given.length === 0) writeSection('localize', text);
